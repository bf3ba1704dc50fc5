import type { RowRef } from '../../../indicators/Roster';
import { nameAddress } from '../../../tables/cells';
import { rowAt } from '../../../tables/rows';
import { bareName, unitName } from '../../../vocabulary/unitName';
import type { CheckContext } from '../../CheckContext';
import type { CellPlace, Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { sentences, type UnitNameVariant } from './sentences';

/**
 * Names left over on both sides that were paired although they are spelt differently (SPEC 4). Where several tables spell
 * a name one way and the main table another, the main table's is the one to look at.
 */
export const unitNameVariant = defineRule('unit-name-variant', sentences, (context) => {
  const { variants, rosters } = context.joined;
  const spellings = new Map<string, RowRef[]>();
  for (const { row, name, pairedWith } of variants) {
    const key = JSON.stringify([pairedWith, unitName(name).key]);
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, [row]);
    else known.push(row);
  }
  const units = rosters.flatMap((roster) => roster.units);
  return [...spellings.values()].flatMap(([first, ...more]): Observation<UnitNameVariant>[] => {
    const main = units.find(({ rows }) => rows.some((row) => isSame(row, first)))?.rows[0];
    if (first === undefined || main === undefined) return [];
    const [odd, usual] = more.length > 0 ? [main, first] : [first, main];
    const [at, other] = [namedCell(context, odd), namedCell(context, usual)];
    if (at === undefined || other === undefined) return [];
    const { name: found, ...place } = at;
    const { name: expected, ...elsewhere } = other;
    return [
      {
        severity: 'warning',
        ...place,
        unit: null,
        found,
        expected,
        tolerance: null,
        other: elsewhere,
        payload: { other: elsewhere },
        meant: writtenAs(found, expected),
      },
    ];
  });
});

/** A name as another one is written: with the office and kind before it that the other has, in capitals where that is. */
function writtenAs(found: string, name: string): string {
  const before = found.slice(0, found.length - bareName(found).length);
  const own = bareName(name);
  return before + (found === found.toLocaleUpperCase('vi') ? own.toLocaleUpperCase('vi') : own);
}

function isSame(one: RowRef, other: RowRef | undefined): boolean {
  return one.table === other?.table && one.row === other.row;
}

function namedCell(
  { tables }: CheckContext,
  { table: index, row }: RowRef,
): (CellPlace & { readonly name: string }) | undefined {
  const table = tables[index];
  if (table === undefined) return undefined;
  return { sheet: table.sheet, cell: nameAddress(table, row), name: rowAt(table, row).name };
}
