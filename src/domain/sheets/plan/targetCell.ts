import type { Index } from '../../indices/Index';
import { indexOf } from '../../settings/indexOf';
import type { Settings } from '../../settings/Settings';
import type { Column, Table } from '../../tables/Table';
import { plainText } from '../../text/letters';
import { absoluteAddress } from '../../workbook/a1';
import { type SettingsPlaces, targetKey } from '../settings/SettingsPlaces';

/** The id under which the settings sheet keeps the target of a column: `composite`, an item's key, `default`, or its header path. */
export function targetCode(column: Column, settings: Settings): string {
  if (column.role === 'composite' || column.role === 'previousComposite') return 'composite';
  const own = settings.targets.find(({ indicator }) => {
    const wanted = plainText(indicator);
    return wanted === plainText(column.header) || wanted === plainText(column.path.at(-1) ?? '');
  });
  if (own !== undefined || column.headerTarget !== undefined) return column.header;
  return column.group ?? (column.lowerIsBetter === true ? column.header : 'default');
}

/** A reference to the target of a table's column in the settings sheet, or the figure itself where the sheet has no place for it. */
export function targetReference(
  table: Table,
  column: Column,
  target: number,
  settings: Settings,
  places: SettingsPlaces,
): string {
  const code = targetCode(column, settings);
  const index = indexOf(table, settings);
  if (code === 'composite') return compositeReference(index, target, places);
  const place = places.targets.get(targetKey(code === column.group ? index.key : undefined, code));
  return place === undefined ? String(target) : `${places.sheet}!${absoluteAddress(place.row, place.column)}`;
}

/** The same for an index's composite, in points; the sheet has it in percent of the whole. */
export function compositeReference(index: Index, target: number, places: SettingsPlaces): string {
  const place = places.targets.get(targetKey(index.key, 'composite'));
  if (place === undefined) return String(target);
  return inPoints(`${places.sheet}!${absoluteAddress(place.row, place.column)}`, index);
}

/** Percent of an index's whole as points, in a formula. Rounded to ten places because Excel multiplies in binary. */
export function inPoints(percent: string, { whole }: Index): string {
  return whole === 100 ? percent : `ROUND(${percent}*${whole ?? 0}/100,10)`;
}
