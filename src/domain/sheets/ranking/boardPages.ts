import type { SourcedBoard } from '../../scores/ScoreModel';
import { entryAt } from '../../workbook/entryAt';
import { heightFor, pointsOf, widthAt } from '../plan/printedPage';
import type { BoardColumn } from './boardColumns';

/** The columns of one printed page, both ends included; a later page repeats the units' names at its left. */
export interface ColumnPage {
  readonly first: number;
  readonly last: number;
}

/** A board of Times New Roman 12 is printed at nine points at least. */
const SMALLEST_SHARE = 9 / 12;
/** How much wider a page may become, step by step, so that no group of columns is torn. */
const STEP = 1.02;

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
  const room = widthAt(SMALLEST_SHARE);
  const points = widths.map(pointsOf);
  const sum = (first: number, last: number): number =>
    points.slice(first, last + 1).reduce((total, each) => total + each, 0);
  const repeated = sum(0, titles - 1);
  const body = sum(titles, columns.length - 1);
  const ends = columns.map((_, at) => endsBehind(columns, at, board));
  for (let count = Math.max(1, Math.ceil(body / Math.max(1, room - repeated))); count < columns.length; count += 1) {
    for (let capacity = body / count; capacity + repeated <= room; capacity *= STEP) {
      const pages = filled(points, ends, titles, capacity);
      if (pages.length <= count) return pages;
    }
  }
  return filled(points, ends, titles, room - repeated);
}

/** How good a place behind a column is to end a page: 2 between items, 1 between two figures of one item, 0 for never. */
function endsBehind(columns: readonly BoardColumn[], at: number, { indicators }: SourcedBoard): 0 | 1 | 2 {
  const [column, next] = [entryAt(columns, at), columns[at + 1]];
  if (next === undefined) return 2;
  if (next.kind !== 'indicator') return 0;
  if (column.kind !== 'indicator' && column.kind !== 'indicatorRank') return 2;
  const [one, other] = [entryAt(indicators, column.index), entryAt(indicators, next.index)];
  const isSame = one.group === undefined ? one.table === other.table : one.group === other.group;
  return isSame ? 1 : 2;
}

/** Fills pages from the left; each ends at the best place of the last half of its room. */
function filled(
  points: readonly number[],
  ends: readonly (0 | 1 | 2)[],
  titles: number,
  capacity: number,
): readonly ColumnPage[] {
  const pages: ColumnPage[] = [];
  let first = 0;
  while (first < points.length) {
    let [used, best, quality] = [0, -1, 0];
    for (let at = Math.max(first, titles); at < points.length; at += 1) {
      used += entryAt(points, at);
      if (used > capacity * 1.0001 && best >= 0) break;
      const end = entryAt(ends, at);
      const isLate = used > capacity / 2;
      if (end > 0 && (end >= quality || !isLate || best < 0)) [best, quality] = [at, isLate ? end : 0];
    }
    const last = best < 0 ? points.length - 1 : best;
    pages.push({ first, last });
    first = last + 1;
  }
  return pages;
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
