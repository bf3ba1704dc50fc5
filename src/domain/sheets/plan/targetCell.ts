import type { SettingsPlaces } from '../../settings/fromSheet';
import type { Settings } from '../../settings/Settings';
import { plainText } from '../../text/letters';
import type { Column } from '../../tables/Table';
import { absoluteAddress } from '../../workbook/a1';

/** The code under which the settings sheet keeps the target that a column is judged by. */
export function targetCode(column: Column, settings: Settings): string {
  if (column.role === 'composite' || column.role === 'previousComposite') return 'composite';
  const own = settings.targets.find(({ indicator }) => {
    const wanted = plainText(indicator);
    return wanted === plainText(column.header) || wanted === plainText(column.path.at(-1) ?? '');
  });
  if (own !== undefined || column.headerTarget !== undefined) return column.header;
  return column.group ?? (column.lowerIsBetter === true ? column.header : 'default');
}

/** A reference to a target in the settings sheet, or the figure itself where the sheet has no place for it. */
export function targetReference(code: string, target: number, places: SettingsPlaces): string {
  const place = places.targets.get(code);
  return place === undefined ? String(target) : `${places.sheet}!${absoluteAddress(place.row, place.column)}`;
}
