import { sum } from '../decimal/decimal';
import { figureAt } from '../tables/cells';
import { columnsWhere, columnsWith } from '../tables/columns';
import { rowAt, rowsOfKind } from '../tables/rows';
import { stageOfWork } from '../tables/stageOfWork';
import type { CaseKind } from '../vocabulary/cases';
import { withoutFieldWord } from '../vocabulary/headerWords';
import { whatDiffers } from './boardTargets';
import { casesCounted } from '../tables/casesCounted';
import { areToldNone } from './handled';
import type { NarrativeContext } from './NarrativeContext';
import { countsOverdue, nameOfOverdue, type OverdueColumn, overdueSentence, printsOtherwise } from './overdue';

/** A column of overdue work by fields (lĩnh vực), and the fields that have any, most first. */
interface OverdueByField extends Pick<OverdueColumn, 'name' | 'kind' | 'total' | 'isPrintedOtherwise' | 'isFinished'> {
  readonly holders: readonly { readonly name: string; readonly value: number }[];
}

/** The columns of overdue work in tables whose lines are fields of work and no units. */
function overdueByField(context: NarrativeContext): readonly OverdueByField[] {
  const { tables: all } = context;
  const tables = all.filter(
    (table) => columnsWith(table, 'field').length > 0 && columnsWith(table, 'unit').length === 0,
  );
  const about = tables.length > 1 ? whatDiffers(tables) : [];
  return tables.flatMap((table, at) =>
    columnsWhere(table, countsOverdue).flatMap((index): readonly OverdueByField[] => {
      if (areToldNone(table, index, context)) return [];
      const fields = rowsOfKind(table, 'unit');
      const figures = fields.flatMap((row) => {
        const value = figureAt(table, row, index);
        return value === null ? [] : [{ name: withoutFieldWord(rowAt(table, row).name), value }];
      });
      if (figures.length === 0) return [];
      return [
        {
          name: [nameOfOverdue(table, index), ...about.slice(at, at + 1).map((differs) => `(${differs})`)].join(' '),
          kind: casesCounted(table, [index]),
          isFinished: stageOfWork(table, index)?.stage === 'done',
          total: sum(figures.map(({ value }) => value)),
          isPrintedOtherwise: printsOtherwise(table, index, fields),
          holders: figures.filter(({ value }) => value > 0).sort((one, other) => other.value - one.value),
        },
      ];
    }),
  );
}

/** What kinds of things are overdue by fields. */
export function overdueFieldKinds(context: NarrativeContext): readonly CaseKind[] {
  return overdueByField(context).map(({ kind }) => kind);
}

/** How much work is overdue by fields, and in which of them most of it is. */
export function overdueFieldSentences(context: NarrativeContext): readonly string[] {
  const text = context.messages.narrative;
  return overdueByField(context).flatMap((column) =>
    overdueSentence(
      column,
      column.holders,
      {
        one: ({ name }) => text.field(name),
        counted: ({ length }) => text.fields(length),
        named: (told, _isAll, print) => text.list(told.map((each) => `${each.name} (${print(each)})`)),
      },
      context,
    ),
  );
}

/** What those who answer for fields with overdue work are asked; nothing where units are there to be asked. */
export function overdueFieldProposals(context: NarrativeContext): readonly string[] {
  const { boards, settings, messages } = context;
  if (!settings.proposals || boards.some(({ units }) => units.length > 0)) return [];
  const text = messages.narrative;
  const late = overdueByField(context).filter(({ total }) => total > 0);
  const open = late.filter(({ isFinished }) => !isFinished);
  const columns = open.length > 0 ? open : late;
  const names = [...new Set(columns.flatMap(({ holders }) => holders.map(({ name }) => name)))];
  if (names.length === 0) return [];
  const said = open.length > 0 ? text.askOverdue : text.askNoMoreOverdue;
  const kinds = columns.map(({ kind }) => kind);
  return [said(kinds, text.answeringFor(names))];
}
