import { type TargetRow, targetRows } from '../scores/targetRows';
import { tableAt } from '../tables/CellRef';
import type { Table } from '../tables/Table';
import { tableName } from '../tables/tableTitle';
import { saysRate } from '../vocabulary/measures';
import type { NarrativeContext } from './NarrativeContext';
import { Phrases } from './phrases';
import { inSentenceCase } from './properNames';

/** Table by table, under what each calls itself: how many targets are met, and every one that is not, with what is missing. */
export function targetSentences(context: NarrativeContext): readonly string[] {
  const rows = targetRows(context.tables, context.targets);
  const tables = [...new Set(rows.map(({ table }) => table))];
  return tables.flatMap((table) =>
    ofTable(
      rows.filter((row) => row.table === table),
      tableAt(context.tables, table),
      context,
    ),
  );
}

function ofTable(rows: readonly TargetRow[], table: Table, context: NarrativeContext): readonly string[] {
  const text = context.messages.narrative;
  const assigned = inSentenceCase(tableName(table));
  const having = (met: boolean | null): readonly TargetRow[] => rows.filter(({ result }) => result.met === met);
  const [met, unmet, open] = [having(true), having(false), having(null)];
  if (met.length === rows.length) return [text.allTargetsMet(assigned, rows.length)];
  const phrases = new Phrases(context);
  return [
    text.targetCounts(assigned, rows.length, met.length, unmet.length, open.length),
    ...unmet.map((row) => unmetSentence(row, context, phrases)),
    ...open.map((row) => text.targetOpen(nameOfTarget(row, text))),
  ];
}

function unmetSentence(row: TargetRow, context: NarrativeContext, phrases: Phrases): string {
  const text = context.messages.narrative;
  const { result, path, bound, measure } = row;
  const isRate = measure === '%' || (measure === undefined && saysRate(path.join(' ')));
  const print = (value: number | null, beside: number | null): string => {
    const figure = phrases.beside(value ?? 0, beside ?? 0);
    return isRate ? text.percent(figure) : measure === undefined ? figure : `${figure} ${measure}`;
  };
  const gap = phrases.beside(result.shortfall ?? 0, 0);
  const missing = isRate ? text.percentagePoints(gap) : measure === undefined ? gap : `${gap} ${measure}`;
  const say = bound === 'atMost' ? text.targetExceeded : text.targetUnmet;
  return say(
    nameOfTarget(row, text),
    print(result.result, result.target),
    print(result.target, result.result),
    missing,
  );
}

/** Its own name behind that of the line it is a part of, which goes without its number here. */
export function nameOfTarget({ path }: TargetRow, text: NarrativeContext['messages']['narrative']): string {
  return text.partOf(path.map((each) => each.replace(/^\d+(?:\.\d+)*\.\s+/u, '')));
}
