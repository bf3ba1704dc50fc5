import { sum } from '../decimal/decimal';
import { figureAt } from '../tables/cells';
import { columnsWhere, columnAt, columnsWith } from '../tables/columns';
import { rowAt, rowsOfKind } from '../tables/rows';
import { withoutFieldWord } from '../vocabulary/headerWords';
import { whatDiffers } from './boardTargets';
import { casesCounted } from './casesCounted';
import type { NarrativeContext } from './NarrativeContext';
import { countsOverdue, nameOfOverdue, overdueSentence } from './overdue';

/** How much work is overdue by tables whose lines are fields of work (lĩnh vực) and no units, and in which fields most of it is. */
export function overdueFieldSentences(context: NarrativeContext): readonly string[] {
  const text = context.messages.narrative;
  const tables = context.tables.filter(
    (table) => columnsWith(table, 'field').length > 0 && columnsWith(table, 'unit').length === 0,
  );
  const about = tables.length > 1 ? whatDiffers(tables) : [];
  return tables.flatMap((table, at) =>
    columnsWhere(table, countsOverdue).flatMap((index): readonly string[] => {
      const { path } = columnAt(table, index);
      const figures = rowsOfKind(table, 'unit').flatMap((row) => {
        const value = figureAt(table, row, index);
        return value === null ? [] : [{ name: withoutFieldWord(rowAt(table, row).name), value }];
      });
      if (figures.length === 0) return [];
      const column = {
        name: [nameOfOverdue(table, index), ...about.slice(at, at + 1).map((differs) => `(${differs})`)].join(' '),
        kind: casesCounted(table, path),
        total: sum(figures.map(({ value }) => value)),
      };
      const holders = figures.filter(({ value }) => value > 0).sort((one, other) => other.value - one.value);
      return [
        overdueSentence(
          column,
          holders,
          {
            one: ({ name }) => text.field(name),
            counted: ({ length }) => text.fields(length),
            named: (told, _isAll, print) => text.list(told.map((each) => `${each.name} (${print(each)})`)),
          },
          context,
        ),
      ];
    }),
  );
}
