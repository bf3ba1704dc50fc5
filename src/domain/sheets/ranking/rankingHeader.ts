import { greatestOf, leastOf } from '../../decimal/extremes';
import { itemNamed } from '../../indices/itemNamed';
import { indexOf } from '../../settings/indexOf';
import { memoizeBy } from '../../memo/memoizeBy';
import { decimalsOfComposite } from '../../scores/decimalsOfComposite';
import {
  columnNotation,
  givenNotation,
  isAddedUp,
  wholeNotation,
  sourceGrouping,
  sourceNotation,
} from '../../scores/sourceNotation';
import type { BoardIndicator, SourcedBoard } from '../../scores/ScoreModel';
import { printedFigure } from '../../narrative/printedFigure';
import { columnOf, figureOf, tableAt } from '../../tables/CellRef';
import { compositeColumn, isWrittenInPercent } from '../../tables/columns';
import type { Notation } from '../../tables/notation';
import { statementsIn } from '../../vocabulary/statements';
import { saysMeasureAlone } from '../../vocabulary/measures';
import { area, type SheetDraft } from '../plan/draft';
import { type BoardColumn, linesOf, type RankingContext } from './boardColumns';
import type { ColumnPage } from '../plan/columnPages';
import { CELL, HEADER, headerWidth, heightOf, NAME_CELL, signedFormat, TEXT_FORMAT, widthFor } from '../plan/look';
import { changeFormat, countFormat, figureFormat } from '../plan/notation';
import type { CellStyle } from '../plan/SheetPlan';
import { entryAt } from '../../workbook/entryAt';

/** What stands above an item's column: its own title, and the header that it shares with others of its table. */
interface ItemTitles {
  readonly own: string;
  readonly group?: string;
}

/** An item's titles as its table has them: its own header, below that of its group where the board shows others of it. */
function itemTitles(indicator: BoardIndicator, board: SourcedBoard, context: RankingContext): ItemTitles {
  const column = columnOf(indicator, context.tables);
  const last = column.path.at(-1) ?? '';
  // Figures stand on the board without the sign that the source has behind them.
  const own = isWrittenInPercent(column) && !column.header.includes('%') ? `${last} (%)` : last;
  const above = headersAbove(indicator, context);
  const { shared, like } = headersOf(board, context);
  if (above === shared) return { own: ownTitle(own, indicator, board, context) };
  if (above !== '' && (like.get(headerKey(indicator.table, above)) ?? 0) > 1) return { own, group: above };
  const title = ownTitle(own, indicator, board, context);
  return { own: title === own && above !== '' ? `${above} – ${own}` : title };
}

/** A title that says no more than what is measured names the item as well. */
function ownTitle(own: string, indicator: BoardIndicator, board: SourcedBoard, context: RankingContext): string {
  const item = itemNamed(indexOf(board, context.settings), indicator.group);
  if (item === undefined || !saysMeasureAlone(statementsIn(own).name)) return own;
  return `${item.name} ${indicator.role === 'rate' ? '(%)' : `(${context.messages.sheets.ranking.points})`}`;
}

/** The headers above an item's own, from the top row down; empty where there is none. */
function headersAbove(indicator: BoardIndicator, { tables }: RankingContext): string {
  return columnOf(indicator, tables).path.slice(0, -1).join(' – ');
}

/** The headers above a board's items. */
interface HeadersAbove {
  /** The one that all are below; empty where there is none. */
  readonly shared: string;
  /** How many items of a table are below each. */
  readonly like: ReadonlyMap<string, number>;
}

/** Looked up once a board: each column asks for them. */
const headersOf = memoizeBy(
  ({ indicators }: SourcedBoard, context: RankingContext): HeadersAbove => {
    const all = indicators.map((each) => ({ table: each.table, above: headersAbove(each, context) }));
    const like = new Map<string, number>();
    for (const { table, above } of all) {
      const key = headerKey(table, above);
      like.set(key, (like.get(key) ?? 0) + 1);
    }
    const [first] = all;
    const shared = first !== undefined && all.every(({ above }) => above === first.above) ? first.above : '';
    return { shared, like };
  },
  () => '',
);

function headerKey(table: number, above: string): string {
  return `${table} ${above}`;
}

/**
 * Writes a board's header, page by page: groups of columns above, then the headers that items share, where there are any, and titles
 * below; a column of no group spans all of them.
 */
export function addHeader(
  draft: SheetDraft,
  columns: readonly BoardColumn[],
  board: SourcedBoard,
  context: RankingContext,
  widths: readonly number[],
  pages: readonly ColumnPage[],
): { first: number; last: number } {
  const above = groupTitles(columns, board, context, pages);
  const isGrouped = (at: number): boolean => above.some(({ from, to }) => from <= at && at <= to);
  const titles = columns.map((column, at) => titleOf(column, isGrouped(at), board, context));
  const groups = columns.map((column, at) => (isGrouped(at) ? groupOf(column, board, context) : undefined));
  const isDeep = groups.some((group) => group !== undefined);
  const startsPage = (at: number): boolean => pages.some(({ first }) => first === at);
  const first = draft.add(
    titles.map((title, at) => (isGrouped(at) ? (above.find(({ from }) => from === at)?.title ?? null) : title)),
  );
  const runs = isDeep ? runsOf(groups, startsPage) : [];
  if (isDeep)
    draft.add(
      titles.map((title, at) => {
        if (!isGrouped(at)) return null;
        if (groups[at] === undefined) return title;
        return runs.some(({ from }) => from === at) ? groups[at] : null;
      }),
    );
  const last = draft.add(
    titles.map((title, at) => (isGrouped(at) && (!isDeep || groups[at] !== undefined) ? title : null)),
  );
  columns.forEach((_, at) => {
    if (!isGrouped(at)) draft.merges.push(area(first, at, last, at));
    else if (isDeep && groups[at] === undefined) draft.merges.push(area(first + 1, at, last, at));
  });
  for (const { from, to } of runs) if (to > from) draft.merges.push(area(first + 1, from, first + 1, to));
  for (const { from, to } of above) draft.merges.push(area(first, from, first, to));
  draft.style(first, 0, last, columns.length - 1, HEADER);
  const widthOfRun = ({ from, to }: Run): number => widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  draft.heights.push({
    row: first,
    height: Math.max(22, ...above.map((run) => heightOf(run.title, widthOfRun(run), 12, true))),
  });
  const groupHeight = Math.max(0, ...runs.map((run) => heightOf(groups[run.from] ?? '', widthOfRun(run), 12, true)));
  if (isDeep) draft.heights.push({ row: first + 1, height: groupHeight });
  draft.heights.push({
    row: last,
    height: Math.max(
      34,
      ...titles.map(
        (title, at) => heightOf(title, widths[at] ?? 10, 12, true) - (groups[at] === undefined ? groupHeight : 0),
      ),
    ),
  });
  return { first, last };
}

/** Neighbouring columns of one page below one header, both ends included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(groups: readonly (string | undefined)[], startsPage: (column: number) => boolean): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  groups.forEach((group, at) => {
    const run = runs.at(-1);
    if (group === undefined) return;
    if (run?.to === at - 1 && groups[at - 1] === group && !startsPage(at)) run.to = at;
    else runs.push({ from: at, to: at });
  });
  return runs;
}

/** The header that a column shares with others of its table, where the board shows these too. */
export function groupOf(column: BoardColumn, board: SourcedBoard, context: RankingContext): string | undefined {
  return column.kind === 'indicator' || column.kind === 'indicatorRank'
    ? itemTitles(entryAt(board.indicators, column.index), board, context).group
    : undefined;
}

/** @param isGrouped whether a title stands above it; an item without one is called by its group as well */
function titleOf(column: BoardColumn, isGrouped: boolean, board: SourcedBoard, context: RankingContext): string {
  const text = context.messages.sheets.ranking;
  if (column.kind === 'indicatorRank') return text.indicatorRank;
  if (column.kind !== 'indicator') return text[HEADINGS[column.kind]];
  const { own, group = headersOf(board, context).shared } = itemTitles(
    entryAt(board.indicators, column.index),
    board,
    context,
  );
  return isGrouped || group === '' ? own : `${group} – ${own}`;
}

/** Titles over several columns of a page: the changes, the items. Where a page goes on with them it says so. */
function groupTitles(
  columns: readonly BoardColumn[],
  board: SourcedBoard,
  context: RankingContext,
  pages: readonly ColumnPage[],
): readonly (Run & { readonly title: string })[] {
  const text = context.messages.sheets.ranking;
  const kinds = [
    { isHere: isCompared, title: text.previousGroup },
    { isHere: isOfIndicators, title: headersOf(board, context).shared || text.indicators },
  ];
  return kinds.flatMap(({ isHere, title }) =>
    pages
      .map(({ first, last }) => {
        const isOfPage = (column: BoardColumn, at: number): boolean => at >= first && at <= last && isHere(column);
        return { from: columns.findIndex(isOfPage), to: columns.findLastIndex(isOfPage) };
      })
      .filter(({ from, to }) => from >= 0 && to > from)
      .map((run, at) => ({ ...run, title: at === 0 ? title : text.goesOn(title) })),
  );
}

const COMPARED: ReadonlySet<BoardColumn['kind']> = new Set(['previous', 'delta', 'previousRank', 'rankDelta'] as const);
const HEADINGS = {
  rank: 'rank',
  name: 'unit',
  code: 'code',
  place: 'place',
  composite: 'composite',
  grade: 'grade',
  previous: 'previous',
  delta: 'delta',
  previousRank: 'previousRank',
  rankDelta: 'rankDelta',
} as const;

function isCompared({ kind }: BoardColumn): boolean {
  return COMPARED.has(kind);
}

function isOfIndicators({ kind }: BoardColumn): boolean {
  return kind === 'indicator' || kind === 'indicatorRank';
}

export function widthOf(column: BoardColumn, board: SourcedBoard, context: RankingContext): number {
  switch (column.kind) {
    case 'name':
      return Math.min(
        34,
        greatestOf(
          linesOf(board).map(({ name }) => widthFor(name)),
          14,
        ),
      );
    case 'code':
      return 16;
    case 'indicator': {
      const indicator = board.indicators[column.index];
      return indicator === undefined ? 9 : headerWidth(itemTitles(indicator, board, context).own, 9);
    }
    case 'grade':
      return Math.max(...indexOf(board, context.settings).bands.map(({ name }) => widthFor(name, 12, true)), 8);
    default:
      return headerWidth(titleOf(column, true, board, context), column.kind === 'rank' ? 6 : 8);
  }
}

/** How narrow a column may be: items hold their headers' words and their figures, the others are as wide as they are. */
export function leastWidthOf(column: BoardColumn, board: SourcedBoard, context: RankingContext): number {
  if (column.kind !== 'indicator') return widthOf(column, board, context);
  const indicator = entryAt(board.indicators, column.index);
  const { decimals } = columnOf(indicator, context.tables);
  const figures = linesOf(board).map((unit) => figureOf(unit.indicators[column.index], context.tables) ?? 0);
  // Digits are equally wide, so that no other figure is wider than the greatest or the least.
  const widest = [greatestOf(figures, 0), Math.min(0, leastOf(figures))].map((figure) =>
    widthFor(printedFigure(figure, 'vi', decimals), 12, true),
  );
  const words = itemTitles(indicator, board, context).own.split(/\s+/);
  return Math.max(...widest, ...words.map((word) => widthFor(word, 12, true)));
}

export function columnStyle(column: BoardColumn, board: SourcedBoard, context: RankingContext): CellStyle {
  switch (column.kind) {
    case 'name':
    case 'code':
      return { ...NAME_CELL, numberFormat: TEXT_FORMAT };
    case 'composite':
    case 'previous':
      return { ...CELL, numberFormat: figureFormat(compositeNotation(board, context)) };
    case 'delta': {
      const notation = { ...compositeNotation(board, context), hasPlus: hasPlus(board, context) };
      return { ...CELL, numberFormat: changeFormat(notation) };
    }
    case 'rankDelta':
      return { ...CELL, numberFormat: signedFormat(0) };
    case 'indicator': {
      const indicator = board.indicators[column.index];
      if (indicator === undefined) throw new RangeError(`no indicator ${column.index} on the board`);
      if (indicator.role === 'count') return { ...CELL, numberFormat: countFormat(sourceGrouping(indicator, context)) };
      return { ...CELL, numberFormat: figureFormat(columnNotation(indicator, context)) };
    }
    case 'grade':
      return { ...CELL, numberFormat: 'General' };
    default:
      return { ...CELL, numberFormat: '0' };
  }
}

/** How the row of the whole shows a figure that a table of the office above writes in its own way. */
export function parentStyle(column: BoardColumn, board: SourcedBoard, context: RankingContext): CellStyle {
  if (column.kind === 'composite') {
    const notation = wholeNotation(board, context);
    const [own, others] = [notation, compositeNotation(board, context)].map((each) => each && figureFormat(each));
    return own === undefined || own === others ? {} : { numberFormat: own };
  }
  if (column.kind !== 'indicator') return {};
  const indicator = entryAt(board.indicators, column.index);
  // Counts of one column are written alike.
  if (indicator.role === 'count') return {};
  const cell = board.aggregate?.indicators[column.index];
  const isParents = cell !== undefined && cell.table !== indicator.table;
  const notation = isParents ? sourceNotation(cell, context) : undefined;
  return notation === undefined ? {} : { numberFormat: figureFormat(notation) };
}

/** As the sources write composites; those that are added up with the decimals of the points, on their side of every bound. */
export function compositeNotation(
  board: SourcedBoard,
  context: RankingContext,
): Pick<Notation, 'decimals' | 'isMixed'> {
  const given = givenNotation(board, context);
  if (given !== undefined && !isAddedUp(board)) return given;
  const { targets, decimals: most } = context.settings;
  const least = given?.decimals ?? most;
  const index = indexOf(board, context.settings);
  const shown = linesOf(board).flatMap(({ score, previous }) => [score, previous].filter((each) => each !== null));
  const decimals = shown.map((score) => decimalsOfComposite(score, index, { targets, decimals: least }));
  return { decimals: greatestOf(decimals, least), isMixed: false };
}

/** What has risen bears a sign, unless the table has changes of its own and writes them without. */
function hasPlus({ from }: SourcedBoard, context: RankingContext): boolean {
  const table = tableAt(context.tables, from.mainTable);
  const column = compositeColumn(table, 'delta');
  return column === undefined || (sourceNotation({ table: from.mainTable, column }, context)?.hasPlus ?? false);
}
