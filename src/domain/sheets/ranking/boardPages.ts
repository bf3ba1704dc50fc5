import type { SourcedBoard } from '../../scores/ScoreModel';
import { entryAt } from '../../workbook/entryAt';
import { heightFor, type Orientation, pointsOf, widestOn } from '../plan/pageRoom';
import { type ColumnPage, columnPages, type PageEnd } from '../plan/columnPages';
import type { BoardColumn } from './boardColumns';

/** The height of a unit's line in points. */
export const LINE_HEIGHT = 20;
/** A board's header takes the room of about so many. */
const HEADER_LINES = 7;

/**
 * The columns of a board, page by page: one page where they can be read, otherwise as few as will do, of about the same width, and
 * so narrow as to stand upright where a long board takes fewer pages so. Pages end between items, or at least not between a figure
 * and its rank.
 * @param titles the number of columns at the left that each page repeats
 * @param widths in characters
 */
export function boardPages(
  columns: readonly BoardColumn[],
  widths: readonly number[],
  titles: number,
  board: SourcedBoard,
): readonly ColumnPage[] {
  const ends = columns.map((_, at) => endBehind(columns, at, board));
  const points = widths.map(pointsOf);
  const across = (orientation: Orientation): readonly ColumnPage[] =>
    columnPages(points, ends, titles, widestOn(orientation));
  const pagesAs = (orientation: Orientation): number => {
    const width = Math.max(...across(orientation).map((page) => widthOfPage(points, titles, page)));
    const lines = Math.floor(heightFor(width, orientation) / LINE_HEIGHT) - HEADER_LINES;
    return across(orientation).length * Math.ceil(board.units.length / lines);
  };
  return across(pagesAs('portrait') < pagesAs('landscape') ? 'portrait' : 'landscape');
}

function widthOfPage(points: readonly number[], titles: number, { first, last }: ColumnPage): number {
  return points.reduce((sum, each, at) => (at < titles || (at >= first && at <= last) ? sum + each : sum), 0);
}

/** Pages end best between items, if need be between two figures of one item, and never within what is said of a unit itself. */
function endBehind(columns: readonly BoardColumn[], at: number, { indicators }: SourcedBoard): PageEnd {
  const [column, next] = [entryAt(columns, at), columns[at + 1]];
  if (next === undefined) return 2;
  if (next.kind !== 'indicator') return 0;
  if (column.kind !== 'indicator' && column.kind !== 'indicatorRank') return 2;
  const [one, other] = [entryAt(indicators, column.index), entryAt(indicators, next.index)];
  const isSame = one.group === undefined ? one.table === other.table : one.group === other.group;
  return isSame ? 1 : 2;
}
