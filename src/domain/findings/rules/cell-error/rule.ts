import { headerOf, observedAt } from '../../figures';
import { cellsRead, isError, listedOf } from '../../unreadable';
import { defineRule } from '../Rule';
import { type CellError, sentences } from './sentences';

/** Excel's own error values: `#DIV/0!`, `#REF!` … */
export const cellError = defineRule('cell-error', sentences, (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap((column, index) => {
      const { listed, count } = listedOf(cellsRead(table, index, isError));
      return listed.map(({ place }) =>
        observedAt<CellError>(context, place, {
          severity: 'error',
          ...(count > 1 ? { unit: null } : {}),
          payload: { header: headerOf(column), count },
        }),
      );
    }),
  ),
);
