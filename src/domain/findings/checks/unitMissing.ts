import type { Roster } from '../../indicators/Roster';
import { cellAddress } from '../../workbook/a1';
import type { Check, CheckContext, RawFinding } from '../CheckContext';

/** A table that lacks more of a roster's units than this was never about all of them. */
const MOST_LACKING = 0.1;
const UNITS = 5;

/** Units of a roster that a table leaves out although it has nearly all the others. */
export const unitMissing: Check = (context) =>
  context.joined.rosters.flatMap((roster) => {
    if (roster.units.length < UNITS) return [];
    const present = new Map<number, number>();
    for (const { rows } of roster.units)
      for (const table of new Set(rows.map(({ table }) => table))) present.set(table, (present.get(table) ?? 0) + 1);
    return [...present].flatMap(([table, count]) => {
      const lacking = roster.units.length - count;
      return lacking === 0 || lacking > Math.max(1, roster.units.length * MOST_LACKING)
        ? []
        : absent(context, roster, table);
    });
  });

function absent({ tables }: CheckContext, { units }: Roster, index: number): readonly RawFinding[] {
  const lacking = tables[index];
  if (lacking === undefined) return [];
  return units
    .filter(({ rows }) => rows.every(({ table }) => table !== index))
    .flatMap(({ rows: [main] }): RawFinding[] => {
      const table = main === undefined ? undefined : tables[main.table];
      const row = main === undefined ? undefined : table?.rows[main.row];
      if (table === undefined || row === undefined) return [];
      const name = lacking.rows[0];
      return [
        {
          rule: 'unit-missing',
          severity: 'warning',
          sheet: table.sheet,
          cell: cellAddress(row.row, row.nameColumn),
          found: row.name,
          expected: null,
          tolerance: null,
          other: {
            sheet: lacking.sheet,
            cell: cellAddress(name?.row ?? lacking.area.top, name?.nameColumn ?? lacking.area.left),
          },
          words: { where: lacking.sheet },
        },
      ];
    });
}
