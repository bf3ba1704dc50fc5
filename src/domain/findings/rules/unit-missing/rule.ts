import type { Roster } from '../../../indicators/Roster';
import { firstAddress, nameAddress } from '../../../tables/cells';
import { rowAt } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import type { CheckContext } from '../../CheckContext';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { sentences, type UnitMissing } from './sentences';

/** A table that lacks more of a roster's units than this was never about all of them. */
const MOST_LACKING = 0.1;
const UNITS = 5;

/** Units of a roster that a table leaves out although it has nearly all the others. */
export const unitMissing = defineRule('unit-missing', sentences, (context) =>
  context.joined.rosters.flatMap((roster) => {
    const all = roster.units.length;
    if (all < UNITS) return [];
    const counts = new Map<number, number>();
    for (const { rows } of roster.units)
      for (const table of new Set(rows.map(({ table }) => table))) counts.set(table, (counts.get(table) ?? 0) + 1);
    return [...counts].flatMap(([index, present]) => {
      const lacking = all - present;
      const table = context.tables[index];
      return table === undefined || lacking === 0 || lacking > Math.max(1, all * MOST_LACKING)
        ? []
        : absent(context, roster, index, table, present);
    });
  }),
);

function absent(
  { tables }: CheckContext,
  { units }: Roster,
  index: number,
  lacking: Table,
  present: number,
): readonly Observation<UnitMissing>[] {
  const cell = lacking.rows.length === 0 ? firstAddress(lacking) : nameAddress(lacking, 0);
  return units
    .filter(({ rows }) => rows.every(({ table }) => table !== index))
    .flatMap(({ rows: [main] }): Observation<UnitMissing>[] => {
      const table = main === undefined ? undefined : tables[main.table];
      if (table === undefined || main === undefined) return [];
      return [
        {
          severity: 'warning',
          sheet: table.sheet,
          cell: nameAddress(table, main.row),
          unit: null,
          found: rowAt(table, main.row).name,
          expected: null,
          tolerance: null,
          other: { sheet: lacking.sheet, cell },
          payload: { sheet: lacking.sheet, present, all: units.length },
        },
      ];
    });
}
