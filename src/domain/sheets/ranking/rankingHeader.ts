import { greatestOf } from '../../decimal/extremes';
import type { Messages } from '../../languages/messages';
import { itemNamed } from '../../indices/itemNamed';
import { indexOf } from '../../settings/indexOf';
import { decimalsOfComposite } from '../../scores/decimalsOfComposite';
import type { BoardIndicator, SourcedBoard } from '../../scores/ScoreModel';
import { printedFigure } from '../../narrative/printedFigure';
import { type CellRef, columnOf, figureOf, tableAt } from '../../tables/CellRef';
import { compositeColumn } from '../../tables/columns';
import { saysMeasureAlone } from '../../vocabulary/measures';
import { sheetsByName } from '../../workbook/sheetsByName';
import { area, type SheetDraft } from '../plan/draft';
import { type BoardColumn, linesOf, type RankingContext } from './boardColumns';
import type { ColumnPage } from '../plan/columnPages';
import {
  CELL,
  COUNT_FORMAT,
  HEADER,
  headerWidth,
  heightOf,
  NAME_CELL,
  signedFormat,
  TEXT_FORMAT,
  widthFor,
} from '../plan/look';
import { changeFormat, figureFormat, type Notation, notationOf } from '../plan/notation';
import type { CellStyle } from '../plan/SheetPlan';
import { entryAt } from '../../workbook/entryAt';

/** An indicator's heading: its header, and which sheet it is from where headers alone would not tell. */
function indicatorTitle(indicator: BoardIndicator, board: SourcedBoard, context: RankingContext): string {
  const column = columnOf(indicator, context.tables);
  const group = itemNamed(indexOf(board, context.settings), indicator.group);
  const leaf = column.path.at(-1) ?? '';
  if (group !== undefined && saysMeasureAlone(leaf))
    return `${group.name} ${indicator.role === 'rate' ? '(%)' : `(${context.messages.sheets.ranking.points})`}`;
  const same = board.indicators.filter((other) => columnOf(other, context.tables).path.at(-1) === leaf).length;
  return same > 1 ? column.header : leaf;
}

/** Writes the two rows of the board's header: groups of columns above, page by page, titles below; a column of no group spans both. */
export function addHeader(
  draft: SheetDraft,
  columns: readonly BoardColumn[],
  board: SourcedBoard,
  context: RankingContext,
  widths: readonly number[],
  pages: readonly ColumnPage[],
): { first: number; last: number } {
  const text = context.messages.sheets.ranking;
  const titles = columns.map((column) => titleOf(column, board, context));
  const first = draft.add(
    columns.map((column, at) => {
      const before = pages.some((page) => page.first === at) ? undefined : columns[at - 1];
      return isGrouped(column) ? groupTitle(column, before, text) : entryAt(titles, at);
    }),
  );
  const last = draft.add(columns.map((column, at) => (isGrouped(column) ? entryAt(titles, at) : null)));
  columns.forEach((column, at) => {
    if (!isGrouped(column)) draft.merges.push(area(first, at, last, at));
  });
  for (const page of pages) {
    for (const grouped of [isCompared, isOfIndicators]) {
      const isHere = (column: BoardColumn, at: number): boolean =>
        at >= page.first && at <= page.last && grouped(column);
      const from = columns.findIndex(isHere);
      const to = columns.findLastIndex(isHere);
      if (from >= 0 && to > from) draft.merges.push(area(first, from, first, to));
    }
  }
  draft.style(first, 0, last, columns.length - 1, HEADER);
  draft.heights.push({ row: first, height: 22 });
  draft.heights.push({
    row: last,
    height: Math.max(34, ...titles.map((title, at) => heightOf(title, widths[at] ?? 10, 12, true))),
  });
  return { first, last };
}

function titleOf(column: BoardColumn, board: SourcedBoard, context: RankingContext): string {
  const text = context.messages.sheets.ranking;
  if (column.kind === 'indicatorRank') return text.indicatorRank;
  if (column.kind !== 'indicator') return text[HEADINGS[column.kind]];
  return indicatorTitle(entryAt(board.indicators, column.index), board, context);
}

/** The title over a group of columns, above its first one; `null` above the others. */
function groupTitle(
  column: BoardColumn,
  before: BoardColumn | undefined,
  text: Messages['sheets']['ranking'],
): string | null {
  if (column.kind === 'previous') return text.previousGroup;
  return column.kind === 'indicator' && !(before !== undefined && isOfIndicators(before)) ? text.indicators : null;
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

function isGrouped(column: BoardColumn): boolean {
  return isCompared(column) || isOfIndicators(column);
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
      return indicator === undefined ? 9 : headerWidth(indicatorTitle(indicator, board, context), 9);
    }
    case 'grade':
      return Math.max(...indexOf(board, context.settings).bands.map(({ name }) => widthFor(name, 12, true)), 8);
    default:
      return headerWidth(titleOf(column, board, context), column.kind === 'rank' ? 6 : 8);
  }
}

/** How narrow a column may be: items hold their headers' words and their figures, the others are as wide as they are. */
export function leastWidthOf(column: BoardColumn, board: SourcedBoard, context: RankingContext): number {
  if (column.kind !== 'indicator') return widthOf(column, board, context);
  const indicator = entryAt(board.indicators, column.index);
  const { decimals } = columnOf(indicator, context.tables);
  const figures = linesOf(board).map((unit) => figureOf(unit.indicators[column.index], context.tables) ?? 0);
  const widest = greatestOf(figures.map((figure) => widthFor(printedFigure(figure, 'vi', decimals), 12, true)));
  const words = indicatorTitle(indicator, board, context).split(/\s+/);
  return Math.max(widest, ...words.map((word) => widthFor(word, 12, true)));
}

export function columnStyle(column: BoardColumn, board: SourcedBoard, context: RankingContext): CellStyle {
  const composite = compositeNotation(board, context);
  switch (column.kind) {
    case 'name':
    case 'code':
      return { ...NAME_CELL, numberFormat: TEXT_FORMAT };
    case 'composite':
    case 'previous':
      return { ...CELL, numberFormat: figureFormat(composite) };
    case 'delta':
      return { ...CELL, numberFormat: changeFormat({ ...composite, hasPlus: hasPlus(board, context) }) };
    case 'rankDelta':
      return { ...CELL, numberFormat: signedFormat(0) };
    case 'indicator': {
      const indicator = board.indicators[column.index];
      if (indicator === undefined) throw new RangeError(`no indicator ${column.index} on the board`);
      if (indicator.role === 'count') return { ...CELL, numberFormat: COUNT_FORMAT };
      const { decimals } = columnOf(indicator, context.tables);
      const isMixed = sourceNotation(indicator, context)?.isMixed ?? false;
      return { ...CELL, numberFormat: figureFormat({ decimals, isMixed }) };
    }
    case 'grade':
      return { ...CELL, numberFormat: 'General' };
    default:
      return { ...CELL, numberFormat: '0' };
  }
}

/** How the row of the whole shows a figure that a table of the office above writes in its own way. */
export function parentStyle(column: BoardColumn, board: SourcedBoard, context: RankingContext): CellStyle {
  if (column.kind !== 'indicator') return {};
  const cell = board.aggregate?.indicators[column.index];
  const isParents = cell !== undefined && cell.table !== entryAt(board.indicators, column.index).table;
  const notation = isParents ? sourceNotation(cell, context) : undefined;
  return notation === undefined ? {} : { numberFormat: figureFormat(notation) };
}

/** As the sources write composites; computed ones with the decimals of the settings. */
function compositeNotation(board: SourcedBoard, context: RankingContext): Pick<Notation, 'decimals' | 'isMixed'> {
  const from = board.units.find(({ compositeFrom }) => compositeFrom !== undefined)?.compositeFrom;
  if (from?.kind !== 'cell') {
    const index = indexOf(board, context.settings);
    const shown = linesOf(board).flatMap(({ score, previous }) => [score, previous].filter((each) => each !== null));
    const decimals = shown.map((score) => decimalsOfComposite(score, index, context.settings));
    return { decimals: greatestOf(decimals, context.settings.decimals), isMixed: false };
  }
  const { decimals } = columnOf(from.cell, context.tables);
  return { decimals, isMixed: sourceNotation(from.cell, context)?.isMixed ?? false };
}

/** What has risen bears a sign, unless the table has changes of its own and writes them without. */
function hasPlus({ from }: SourcedBoard, context: RankingContext): boolean {
  const table = tableAt(context.tables, from.mainTable);
  const column = compositeColumn(table, 'delta');
  return column === undefined || (sourceNotation({ table: from.mainTable, column }, context)?.hasPlus ?? false);
}

function sourceNotation(
  { table: index, column }: Pick<CellRef, 'table' | 'column'>,
  { workbook, tables }: RankingContext,
): Notation | undefined {
  const table = tableAt(tables, index);
  const sheet = sheetsByName(workbook).get(table.sheet);
  return sheet === undefined ? undefined : notationOf(sheet, table, column);
}
