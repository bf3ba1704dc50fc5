import { headerAddress } from '../../../tables/cells';
import { columnAt, columnsWhere, isDoubtful } from '../../../tables/columns';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { sentences, type UnsureColumn } from './sentences';

/** Columns whose meaning was guessed although others were possible. */
export const unsureColumn = defineRule('unsure-column', sentences, ({ tables }) =>
  tables.flatMap((table) =>
    columnsWhere(table, (column) => table.unread !== 'words' && isDoubtful(column)).map(
      (index): Observation<UnsureColumn> => {
        const { header, role, alternatives } = columnAt(table, index);
        return {
          severity: 'info',
          sheet: table.sheet,
          cell: headerAddress(table, index),
          unit: null,
          found: header,
          expected: null,
          tolerance: null,
          payload: { role, alternatives },
        };
      },
    ),
  ),
);
