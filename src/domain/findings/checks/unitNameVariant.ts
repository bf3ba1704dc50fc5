import type { RowRef } from '../../indicators/Roster';
import { unitName } from '../../text/unitName';
import { cellAddress } from '../../workbook/a1';
import type { Check, CheckContext, RawFinding } from '../CheckContext';

/**
 * Names left over on both sides that were paired although they are spelt differently (SPEC 4). Where several tables spell
 * a name one way and the main table another, the main table's is the one to look at.
 */
export const unitNameVariant: Check = (context) => {
  const { variants, rosters } = context.joined;
  const spellings = new Map<string, RowRef[]>();
  for (const { row, name, pairedWith } of variants) {
    const key = JSON.stringify([pairedWith, unitName(name).key]);
    const same = spellings.get(key);
    if (same === undefined) spellings.set(key, [row]);
    else same.push(row);
  }
  const units = rosters.flatMap((roster) => roster.units);
  return [...spellings.values()].flatMap(([first, ...more]): RawFinding[] => {
    const main = units.find(({ rows }) => rows.some((row) => same(row, first)))?.rows[0];
    if (first === undefined || main === undefined) return [];
    const [odd, usual] = more.length > 0 ? [main, first] : [first, main];
    const [at, other] = [placeOf(context, odd), placeOf(context, usual)];
    if (at === undefined || other === undefined) return [];
    return [
      {
        rule: 'unit-name-variant',
        severity: 'warning',
        sheet: at.sheet,
        cell: at.cell,
        found: at.name,
        expected: other.name,
        tolerance: null,
        other: { sheet: other.sheet, cell: other.cell },
      },
    ];
  });
};

function same(one: RowRef, other: RowRef | undefined): boolean {
  return one.table === other?.table && one.row === other.row;
}

function placeOf(
  { tables }: CheckContext,
  { table: index, row: at }: RowRef,
): { readonly sheet: string; readonly cell: string; readonly name: string } | undefined {
  const table = tables[index];
  const row = table?.rows[at];
  return table === undefined || row === undefined
    ? undefined
    : { sheet: table.sheet, cell: cellAddress(row.row, row.nameColumn), name: row.name };
}
