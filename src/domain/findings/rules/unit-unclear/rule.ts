import { nameAddress } from '../../../tables/cells';
import { tableAt } from '../../../tables/CellRef';
import { rowAt } from '../../../tables/rows';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { sentences, type UnitUnclear } from './sentences';

/** Rows whose name units of several offices have, in a table that does not name these offices. */
export const unitUnclear = defineRule('unit-unclear', sentences, ({ joined, tables }) =>
  joined.unclear.map(({ row: ref, possible }): Observation<UnitUnclear> => {
    const table = tableAt(tables, ref.table);
    const { name } = rowAt(table, ref.row);
    const parents = possible.flatMap((each) => rowAt(tableAt(tables, each.table), each.row).parent ?? []);
    return {
      severity: 'warning',
      sheet: table.sheet,
      cell: nameAddress(table, ref.row),
      unit: name,
      found: name,
      expected: null,
      tolerance: null,
      payload: { parents: [...new Set(parents)] },
    };
  }),
);
