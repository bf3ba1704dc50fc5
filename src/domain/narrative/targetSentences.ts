import { type TargetRow, targetRows } from '../scores/targetRows';
import { tableAt } from '../tables/CellRef';
import type { Table } from '../tables/Table';
import { tableName } from '../tables/tableTitle';
import { saysRate } from '../vocabulary/measures';
import type { NarrativeParagraph } from './Narrative';
import type { NarrativeContext } from './NarrativeContext';
import { Phrases } from './phrases';
import { inSentenceCase } from './properNames';

/** Table by table, under what each calls itself: how many targets are met, and every one that is not, with what is missing. */
export function targetParts(context: NarrativeContext): Pick<NarrativeParagraph, 'sentences' | 'groups'> {
  const rows = targetRows(context.tables, context.targets);
  const [only, ...others] = [...new Set(rows.map(({ table }) => table))].map((table) =>
    ofTable(
      rows.filter((row) => row.table === table),
      tableAt(context.tables, table),
      context,
    ),
  );
  if (only === undefined) return { sentences: [] };
  if (others.length === 0) return { sentences: [only.result, ...only.sentences] };
  const { lettered } = context.messages.narrative;
  return {
    sentences: [],
    groups: [only, ...others].map(({ result, sentences }, at) => ({ title: lettered(at, result), sentences })),
  };
}

/** What came of one table's targets, and of each that is not met. */
function ofTable(
  rows: readonly TargetRow[],
  table: Table,
  context: NarrativeContext,
): { readonly result: string; readonly sentences: readonly string[] } {
  const text = context.messages.narrative;
  const assigned = inSentenceCase(tableName(table));
  const having = (met: boolean | null): readonly TargetRow[] => rows.filter(({ result }) => result.met === met);
  const [met, unmet, unclear] = [having(true), having(false), having(null)];
  const [unread, open] = [unclear.filter(isUnread), unclear.filter((row) => !isUnread(row))];
  if (met.length === rows.length) return { result: text.allTargetsMet(assigned, rows.length), sentences: [] };
  const phrases = new Phrases(context);
  return {
    result: text.targetCounts(assigned, rows.length, met.length, unmet.length, open.length, unread.length),
    sentences: [
      ...unmet.map((row) => unmetSentence(row, context, phrases)),
      ...unread.map((row) => unreadSentence(row, context, phrases)),
      ...open.map((row) => text.targetOpen(nameOfTarget(row, text))),
    ],
  };
}

/** A result beside a target that nobody can read as a figure: people judge. */
function isUnread({ result, unread }: TargetRow): boolean {
  return result.result !== null && unread !== undefined;
}

function unreadSentence(row: TargetRow, context: NarrativeContext, phrases: Phrases): string {
  const text = context.messages.narrative;
  const result = printed(row, row.result.result ?? 0, 0, text, phrases);
  return text.targetUnread(nameOfTarget(row, text), result, row.unread ?? '');
}

function unmetSentence(row: TargetRow, context: NarrativeContext, phrases: Phrases): string {
  const text = context.messages.narrative;
  const { result, bound } = row;
  const print = (value: number | null, beside: number | null): string =>
    printed(row, value ?? 0, beside ?? 0, text, phrases);
  const missing = isRate(row)
    ? text.percentagePoints(phrases.beside(result.shortfall ?? 0, 0))
    : print(result.shortfall, 0);
  const say = bound === 'atMost' ? text.targetExceeded : text.targetUnmet;
  return say(
    nameOfTarget(row, text),
    print(result.result, result.target),
    print(result.target, result.result),
    missing,
  );
}

/** A figure of a target with what it is measured in. */
function printed(
  row: TargetRow,
  value: number,
  beside: number,
  text: NarrativeContext['messages']['narrative'],
  phrases: Phrases,
): string {
  const figure = phrases.beside(value, beside);
  if (isRate(row)) return text.percent(figure);
  return row.measure === undefined ? figure : `${figure} ${row.measure}`;
}

function isRate({ measure, path }: TargetRow): boolean {
  return measure === '%' || (measure === undefined && saysRate(path.join(' ')));
}

/** Its own name behind that of the line it is a part of, which goes without its number here. */
export function nameOfTarget({ path }: TargetRow, text: NarrativeContext['messages']['narrative']): string {
  return text.partOf(path.map((each) => each.replace(/^\d+(?:\.\d+)*\.\s+/u, '')));
}
