import { plainText } from '../../text/letters';
import type { Check } from '../CheckContext';
import { findingAt } from '../figures';
import { cellsRead, FIGURE_ROLES, isText, MOST_OF_A_KIND } from '../unreadable';

/** Words with which offices say that there is nothing to report. */
const NOTHING = /^(?:khong|chua|kps|k ps|nghi|mien|tam dung)(?: |$)|^(?:da|dat|khong dat|hoan thanh)$/;

/** Words, or figures that cannot be read, in columns of figures. */
export const notANumber: Check = (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap((column, index) => {
      if (!FIGURE_ROLES.has(column.role)) return [];
      const words = cellsRead(table, index, isText);
      const figures = column.figures.reduce<number>((count, value) => (value === null ? count : count + 1), 0);
      // Where words are usual, the column is no column of figures.
      const usual = words.length > figures;
      if (usual || (column.role === 'result' && words.length * 3 > figures)) return [];
      const listed = words.length > MOST_OF_A_KIND ? words.slice(0, 1) : words;
      return listed.map(({ place, reading }) =>
        findingAt(context, place, {
          rule: 'not-a-number',
          severity: NOTHING.test(plainText(reading.text)) ? 'info' : 'warning',
          words: { header: column.path.at(-1) ?? '', count: String(words.length / listed.length) },
        }),
      );
    }),
  );
