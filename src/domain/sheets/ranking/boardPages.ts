import type { SourcedBoard } from '../../scores/ScoreModel';
import { entryAt } from '../../workbook/entryAt';
import { heightFor, pointsOf, smallestShare, widthAt } from '../plan/pageRoom';
import { type ColumnPage, columnPages, type PageEnd } from '../plan/columnPages';
import type { BoardColumn } from './boardColumns';

/**
 * The columns of a board, page by page: one page where it reads, otherwise as few as will do, of about the same width.
 * Pages end between items, or at least not between a figure and its rank.
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
  return columnPages(widths.map(pointsOf), ends, titles, widthAt(smallestShare()));
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

/** Heights of a unit's line in points, the most comfortable first. */
const LINE_HEIGHTS = [20, 19, 21, 18, 22] as const;
/** Fewer lines on the last page look forgotten. */
const FEWEST_LINES = 3;

/**
 * The height of a board's lines with which no page ends up with one or two of them, in points.
 * @param above the heights of what stands above the header on the first page, and of the header on every page
 */
export function lineHeightFor(
  lines: number,
  pages: readonly ColumnPage[],
  widths: readonly number[],
  titles: number,
  above: { readonly titles: number; readonly header: number },
): number {
  const points = widths.map(pointsOf);
  const width = Math.max(
    ...pages.map(({ first, last }) =>
      points.reduce((sum, each, at) => (at < titles || (at >= first && at <= last) ? sum + each : sum), 0),
    ),
  );
  const room = heightFor(width) - above.header;
  const leavesFew = (height: number, start: number): boolean => {
    const rest = lines - Math.floor((room - start) / height);
    const last = rest % Math.floor(room / height);
    return rest > 0 && last > 0 && last < FEWEST_LINES;
  };
  return (
    LINE_HEIGHTS.find((height) => pages.every((_, at) => !leavesFew(height, at === 0 ? above.titles : 0))) ??
    LINE_HEIGHTS[0]
  );
}
