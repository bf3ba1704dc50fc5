import { plainText } from '../../../text/letters';
import { headerOf, observedAt } from '../../figures';
import { cellsRead, FIGURE_ROLES, isText, listedOf } from '../../unreadable';
import { defineRule } from '../Rule';
import { type NotANumber, sentences } from './sentences';

/** Words with which offices say that there is nothing to report. */
const NOTHING = /^(?:khong|chua|kps|k ps|nghi|mien|tam dung)(?: |$)|^(?:da|dat|khong dat|hoan thanh)$/;

/** Words, or figures that cannot be read, in columns of figures. */
export const notANumber = defineRule('not-a-number', sentences, (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap((column, index) => {
      if (!FIGURE_ROLES.has(column.role)) return [];
      const words = cellsRead(table, index, isText);
      const figures = column.figures.reduce<number>((count, value) => (value === null ? count : count + 1), 0);
      // Where words are usual, the column is no column of figures.
      const isUsual = words.length > figures;
      if (isUsual || (column.role === 'result' && words.length * 3 > figures)) return [];
      const { listed, count } = listedOf(words);
      return listed.map(({ place, reading }) =>
        observedAt<NotANumber>(context, place, {
          severity: NOTHING.test(plainText(reading.text)) ? 'info' : 'warning',
          ...(count > 1 ? { unit: null } : {}),
          payload: { header: headerOf(column), count },
        }),
      );
    }),
  ),
);
