import type { Messages } from '../languages/messages';
import { firstAddress, headerAddress } from '../tables/cells';
import { isDoubtful, SURE } from '../tables/columns';
import type { Column, Table } from '../tables/Table';
import type { ColumnRole } from '../vocabulary/columnRoles';

/** One thing that the reading is not sure of, to be answered by a person. */
export interface Question {
  readonly sheet: string;
  /** A1, without `$`. */
  readonly cell: string;
  readonly message: string;
  /** The possible answers in words, the one taken now first. */
  readonly alternatives: readonly string[];
}

/** The weight of a question by the meaning in doubt: on the composite a whole board depends, on the others one column. */
const WEIGHT: Partial<Record<ColumnRole, number>> = { composite: 4, unit: 4, points: 2, rate: 2, count: 1.5 };

/** The questions to be asked about tables: of each the one on which most depends, the most important first. */
export function questionsFromTables(
  tables: readonly Table[],
  messages: Pick<Messages, 'explanations' | 'pane'>,
): readonly Question[] {
  return tables
    .filter(({ unread }) => unread !== 'words')
    .flatMap((table) => {
      const unsure = table.columns
        .map((column, index) => ({ column, index, weight: importance(column) }))
        .filter(({ weight }) => weight > 0)
        .sort((one, other) => other.weight - one.weight)[0];
      if (unsure !== undefined) {
        return [{ weight: unsure.weight, question: aboutColumn(table, unsure.column, unsure.index, messages) }];
      }
      return table.kind === 'unknown' ? [{ weight: 0.5, question: aboutTable(table, messages) }] : [];
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ question }) => question);
}

function importance(column: Column): number {
  if (!isDoubtful(column)) return 0;
  const { role, alternatives, confidence } = column;
  return Math.max(...[role, ...alternatives].map((each) => WEIGHT[each] ?? 1)) + (SURE - confidence);
}

function aboutColumn(
  table: Table,
  { role, alternatives, header }: Column,
  index: number,
  { explanations, pane }: Pick<Messages, 'explanations' | 'pane'>,
): Question {
  const { roles } = pane.unsure;
  const cell = headerAddress(table, index);
  const known = role === 'unknown' ? alternatives : [role, ...alternatives];
  const answers = [...new Set(known)].map((each) => roles[each]);
  return {
    sheet: table.sheet,
    cell,
    message: explanations.whichMeaning(cell, header, answers),
    alternatives: answers,
  };
}

function aboutTable(table: Table, { explanations }: Pick<Messages, 'explanations' | 'pane'>): Question {
  const cell = firstAddress(table);
  return { sheet: table.sheet, cell, message: explanations.whichTable(cell), alternatives: [] };
}
