import { greatestOf, leastOf } from '../decimal/extremes';
import { itemFinder } from '../settings/itemWords';
import { ColumnReader } from './ColumnReader';
import { type Relation, relationsOf } from './evidence/arithmetic';
import type { FoundTable } from './FoundTable';
import type { Grid } from './grid';
import { groupingsOf, withGroupings } from './groupings';
import { keptColumns } from './keptColumns';
import type { Column, ColumnFormula, Table } from './Table';
import type { TableContext } from './TableContext';
import { areCrossed } from './rowFacts';
import { entryAt } from '../workbook/entryAt';
import { draftTable, type TableDraft } from './tableDraft';
import type { HeaderWord } from '../vocabulary/headerWords';
import { wordsOf } from '../vocabulary/PhraseBook';
import type { ColumnRole } from '../vocabulary/columnRoles';
import { tableKind } from './tableKind';
import type { ColumnDecision } from './understanding/ColumnDecision';
import { columnDecisions } from './understanding/columnDecisions';
import { currentPeriod } from './understanding/columnPeriods';
import { sumsOfComponents, withComponents } from './understanding/componentColumns';
import { sumsOfParts, withPartsAsPoints } from './understanding/groupTotals';
import { withPairedTarget, withPairedTargets } from './understanding/pairedTargets';
import { settleItems } from './understanding/settleItems';
import { statedBands } from './understanding/statedBands';
import { withoutShortfalls } from './understanding/shortfalls';
import { type StatedIndex, statedIndex } from './understanding/statedIndex';
import { isList, isOfWords } from './understanding/wordsAlone';
import { withRowTarget } from './understanding/statedTargets';
import { wholesOfPeriods, withoutPrevious } from './understanding/wholesOfPeriods';
import { withClusters } from './withClusters';
import { withParents } from './withParents';
import { withSubordinates } from './withSubordinates';

/** Understands a found table as a whole: its rows, its columns' meanings, its kind. */
export function buildTable(grid: Grid, found: FoundTable, context: TableContext): Table {
  const reader = new ColumnReader(grid, found, context.separators);
  const draft = draftTable(grid, found, reader, context);
  const relations = relationsOf(draft.figures);
  const { decisions: decided, scored, sums } = decide(draft, relations, context);
  const groupings = groupingsOf(draft, decided);
  const decisions = withGroupings(decided, groupings);
  const named = withParents(draft.rows, grid, parentColumn(decisions, found.left));
  const kept = keptColumns(draft, decisions, sums, reader, context.settings.decimals, relations);
  const columns = kept.map((column) => withPairedTarget(withRowTarget(column, named), kept, named));
  const rows = withSubordinates(withClusters(named, columns, groupings));
  const period = currentPeriod(draft.columns, context.period);
  const units = rows.filter(({ kind }) => kind === 'unit').length;
  const hasLines = (draft.secondLines > 0 && draft.secondLines * 2 >= units) || areCrossed(draft.columns, units);
  const lines = hasLines ? 'lines' : undefined;
  const graded = statedBands(context.notes, scored.stated ?? draft.candidate.index);
  const kind = tableKind(columns, rows, found.codeRow !== undefined, context.tableGroup, itemFinder(context.settings));
  const areWords = (kind === 'unknown' && isOfWords(draft.columns, decisions)) || isList(draft.columns, decisions);
  const words = areWords ? 'words' : undefined;
  const unread = context.nested === true ? 'columns' : (lines ?? words);
  return {
    sheet: grid.sheet.name,
    orientation: 'rows',
    area: areaOf(found, columns, rows.at(-1)?.row),
    headerRows: found.headerRows,
    kind: unread === undefined ? kind : 'unknown',
    ...(unread === undefined ? {} : { unread }),
    columns,
    rows: unread === 'words' ? rows.map((row) => ({ ...row, kind: 'remark' })) : rows,
    titles: found.titles,
    ...(found.codeRow === undefined ? {} : { codeRow: found.codeRow }),
    ...(period === undefined ? {} : { period }),
    ...(scored.key === undefined ? {} : { index: scored.key }),
    ...(scored.stated === undefined ? {} : { statedIndex: scored.stated }),
    ...(graded === undefined ? {} : { statedBands: graded }),
    ...(draft.isWeighted ? { weighted: true as const } : {}),
    ...meanOfColumns(columns, relations, found.left),
    ...decimalSeparator(columns, context),
  };
}

interface Decided {
  readonly decisions: readonly ColumnDecision[];
  /** The index by which the table's items are scored. */
  readonly scored: StatedIndex;
  /** The columns that are the sums or means of others. */
  readonly sums: ReadonlyMap<number, ColumnFormula>;
}

/** Decides what every column is: all of them together first, then by component, item and the index that the table states. */
function decide(draft: TableDraft, relations: readonly Relation[], context: TableContext): Decided {
  const { columns, maxima, candidate, grid } = draft;
  const own = context.candidates[0].index;
  const chosen = columnDecisions(columns, {
    sheet: grid.sheet.name,
    settings: context.settings,
    items: candidate.names.items,
    relations,
    maxima,
    isPointed: isPointed(draft),
    ...(context.tableGroup === undefined ? {} : { tableGroup: context.tableGroup }),
    ...(context.period === undefined ? {} : { period: context.period }),
  });
  const paired = withPairedTargets(withoutShortfalls(chosen, draft.figures), columns);
  const decided = withPartsAsPoints(withComponents(paired, columns, draft.paths, candidate), draft.totals);
  const scored = statedIndex(decided, columns, maxima, draft.titles, {
    candidate,
    own,
    relations,
    isWeighted: draft.isWeighted,
    totals: draft.totals,
  });
  const settled = settleItems(decided, columns, scored, scored.stated ?? candidate.index);
  const wholes = wholesOfPeriods(settled, columns);
  const decisions = withoutPrevious(settled, wholes);
  const sums = new Map([
    ...scored.sums,
    ...sumsOfComponents(decisions, scored.stated ?? candidate.index),
    ...sumsOfParts(decisions, draft.totals),
    ...wholes,
  ]);
  return { decisions, scored, sums };
}

const SCORED: ReadonlySet<HeaderWord> = new Set<HeaderWord>(['points', 'index', 'grade', 'rank']);

/** Whether title, headers or stated maxima say that a table is about points. */
function isPointed({ columns, maxima, titles, grid }: TableDraft): boolean {
  const titled = titles.flatMap((title) => grid.vocabulary.headerWordsIn(wordsOf(title)));
  return (
    maxima.some((max) => max !== undefined) ||
    titled.some(({ meaning }) => SCORED.has(meaning)) ||
    columns.some(({ meaning }) => [...SCORED].some((word) => meaning.words.has(word)))
  );
}

/** What a composite can be the mean of: its items' points or rates, or the composites of the periods that it sums up. */
const AVERAGED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['points', 'rate', 'composite', 'previousComposite']);

/** The composite of the table's own period as the mean of other columns, where its figures are that. */
function meanOfColumns(columns: readonly Column[], relations: readonly Relation[], left: number): Pick<Table, 'mean'> {
  const places = new Map(columns.map(({ column }, index) => [column - left, index]));
  for (const relation of relations) {
    const whole = columns[places.get(relation.column) ?? -1];
    if (relation.kind !== 'mean' || whole?.role !== 'composite' || whole.earlier === true) continue;
    const terms = relation.terms.flatMap((term) => places.get(term) ?? []);
    if (terms.every((term) => AVERAGED.has(entryAt(columns, term).role)))
      return { mean: { times: relation.times, terms } };
  }
  return {};
}

/** From the first header row to the last row. */
function areaOf(found: FoundTable, columns: readonly Column[], lastRow: number | undefined): Table['area'] {
  const rows = [...found.headerRows, ...(lastRow === undefined ? found.body : [lastRow])];
  const lefts = columns.map(({ column }) => column);
  return {
    top: leastOf(rows),
    left: lefts.length === 0 ? found.left : Math.min(...lefts),
    bottom: greatestOf(rows),
    right: lefts.length === 0 ? found.right : Math.max(...lefts),
  };
}

function parentColumn(decisions: readonly ColumnDecision[], left: number): number | undefined {
  const parent = decisions.findIndex(({ role }) => role === 'parentUnit');
  return parent < 0 ? undefined : left + parent;
}

function decimalSeparator(columns: readonly Column[], { separators }: TableContext): { decimalSeparator?: '.' | ',' } {
  const own = columns.find((column) => column.decimalSeparator !== undefined)?.decimalSeparator;
  const settled = separators.table ?? own ?? separators.sheet ?? separators.workbook;
  return settled === undefined ? {} : { decimalSeparator: settled };
}
