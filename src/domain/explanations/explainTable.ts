import type { Messages } from '../languages/messages';
import { firstAddress, headerAddress, nameAddress } from '../tables/cells';
import { rowsOfKind } from '../tables/rows';
import type { Column, Evidence, Table } from '../tables/Table';
import { areaAddress } from '../workbook/a1';

/** Why a column was taken for what it was, in words. */
export interface ColumnExplanation {
  readonly cell: string;
  readonly header: string;
  readonly meaning: string;
  readonly because: string;
  readonly runnerUp?: string;
}

/** Why a table was understood as it was, in words. */
export interface TableExplanation {
  readonly sheet: string;
  readonly range: string;
  readonly cell: string;
  readonly kind: string;
  readonly notes: readonly string[];
  readonly columns: readonly ColumnExplanation[];
  /** The rows that are no units. */
  readonly rows: readonly { readonly cell: string; readonly name: string; readonly meaning: string }[];
}

/** So many rows that are no units are named. */
const MOST_ROWS = 20;

/** Tells what a table, its columns and its rows were taken for, and on what evidence. */
export function explainTable(
  table: Table,
  messages: Pick<Messages, 'explanations' | 'pane'>,
  itemNames: ReadonlyMap<string, string>,
): TableExplanation {
  const words = messages.explanations;
  const others =
    table.unread === 'words' ? [] : table.rows.flatMap((row, index) => (row.kind === 'unit' ? [] : [{ row, index }]));
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    cell: firstAddress(table),
    kind: messages.pane.kinds[table.kind],
    notes: [
      ...(table.orientation === 'columns' ? [words.turned] : []),
      table.unread === 'words' ? words.words : words.units(rowsOfKind(table, 'unit').length),
    ],
    columns: table.columns.map((column, index) => ({
      cell: headerAddress(table, index),
      header: column.header,
      ...explainColumn(column, messages, itemNames),
    })),
    rows: others.slice(0, MOST_ROWS).map(({ row, index }) => ({
      cell: nameAddress(table, index),
      name: row.name,
      meaning: words.rowKinds[row.kind],
    })),
  };
}

/** The runner-up came close where a hint more would have made it first. */
const CLOSE = 1;

function explainColumn(
  column: Column,
  { explanations: words, pane }: Pick<Messages, 'explanations' | 'pane'>,
  itemNames: ReadonlyMap<string, string>,
): Pick<ColumnExplanation, 'meaning' | 'because' | 'runnerUp'> {
  const { roles } = pane.unsure;
  const role = column.adjusts === undefined ? roles[column.role] : words.adjusts;
  const own = isOfEarlier(column) ? words.earlier(role) : role;
  const reasons = column.evidence.map((each) => reasonOf(each, words));
  return {
    meaning: meaningOf(column, own, words, itemNames),
    because: reasons.length === 0 ? words.nothing : words.because([...new Set(reasons)]),
    ...(column.runnerUp === undefined || column.runnerUp.role === column.role
      ? {}
      : { runnerUp: words.runnerUp(roles[column.runnerUp.role], column.runnerUp.behind < CLOSE ? 'close' : 'clear') }),
  };
}

/** Whether it has to be said that figures are of an earlier period: where they are any, and their role does not say so. */
function isOfEarlier({ earlier, role }: Column): boolean {
  return earlier === true && role !== 'unknown' && role !== 'note' && !role.startsWith('previous');
}

function meaningOf(
  { group, component }: Column,
  own: string,
  words: Messages['explanations'],
  itemNames: ReadonlyMap<string, string>,
): string {
  const whole = component === undefined ? undefined : itemNames.get(component.item);
  if (whole !== undefined) return words.ofPart(own, whole);
  return group === undefined ? own : words.ofItem(own, itemNames.get(group) ?? group);
}

function reasonOf({ kind, relation }: Evidence, words: Messages['explanations']): string {
  return relation === undefined ? words.evidence[kind] : words.relations[relation.kind](relation.of, relation.from);
}
