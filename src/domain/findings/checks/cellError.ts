import type { Check } from '../CheckContext';
import { findingAt } from '../figures';
import { cellsRead, isError, MOST_OF_A_KIND } from '../unreadable';

/** Excel's own error values: `#DIV/0!`, `#REF!` … */
export const cellError: Check = (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap((_, index) => {
      const errors = cellsRead(table, index, isError);
      const listed = errors.length > MOST_OF_A_KIND ? errors.slice(0, 1) : errors;
      return listed.map(({ place }) =>
        findingAt(context, place, {
          rule: 'cell-error',
          severity: 'error',
          words: { count: String(errors.length / listed.length) },
        }),
      );
    }),
  );
