import type { SourcedBoard } from '../../scores/ScoreModel';
import { entryAt } from '../../workbook/entryAt';
import { heightFor, type Orientation, pointsOf, widestOn } from '../plan/pageRoom';
import { type ColumnPage, columnPages, type PageEnd } from '../plan/columnPages';
import type { BoardColumn } from './boardColumns';

/** The height of a unit's line in points. */
export const LINE_HEIGHT = 20;
/** A board's header takes the room of about so many. */
const HEADER_LINES = 7;

/** How wide a board's columns may be, in characters. */
export interface BoardWidths {
  /** As wide as they look best. */
  readonly roomy: readonly number[];
  readonly least: readonly number[];
}

/** The columns of a board, as wide as they are printed, and those of each page. */
export interface BoardPages {
  /** In characters. */
  readonly widths: readonly number[];
  readonly pages: readonly ColumnPage[];
}

/**
 * The columns of a board, page by page: one page where they can be read, otherwise as few as will do, of about the same width, and
 * so narrow as to stand upright where a long board takes fewer pages so. Pages end between items, or at least not between a figure
 * and its rank.
 * @param groups the header that each column shares with its neighbours, where it does
 * @param titles the number of columns at the left that each page repeats
 * @param around the height of what stands above and below the board, in points
 */
export function boardPages(
  columns: readonly BoardColumn[],
  { roomy, least }: BoardWidths,
  groups: readonly (string | undefined)[],
  titles: number,
  around: number,
  board: SourcedBoard,
): BoardPages {
  const ends = columns.map((_, at) => endBehind(columns, groups, at, board));
  const printedOn = (orientation: Orientation, widths: readonly number[]): BoardPages & { readonly count: number } => {
    const points = widths.map(pointsOf);
    const pages = columnPages(points, ends, titles, widestOn(orientation));
    const width = Math.max(...pages.map((page) => widthOfPage(points, titles, page)));
    const room = heightFor(width, orientation) - HEADER_LINES * LINE_HEIGHT;
    return { widths, pages, count: pages.length * Math.ceil((board.units.length * LINE_HEIGHT + around) / room) };
  };
  const narrowed = widthsWithin(roomy, least, widestOn('portrait'));
  const choices = [
    printedOn('landscape', roomy),
    printedOn('portrait', roomy),
    ...(narrowed === undefined ? [] : [printedOn('portrait', narrowed)]),
  ];
  return choices.reduce((best, each) => (each.count < best.count ? each : best));
}

/** Columns as wide as a room of so many points lets them be; `undefined` where they are wider than that at least. */
function widthsWithin(roomy: readonly number[], least: readonly number[], room: number): readonly number[] | undefined {
  const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + pointsOf(width), 0);
  const share = (room - total(least)) / (total(roomy) - total(least));
  if (share >= 1) return roomy;
  return share < 0 || Number.isNaN(share)
    ? undefined
    : least.map((width, at) => Math.floor((width + (entryAt(roomy, at) - width) * share) * 100) / 100);
}

function widthOfPage(points: readonly number[], titles: number, { first, last }: ColumnPage): number {
  return points.reduce((sum, each, at) => (at < titles || (at >= first && at <= last) ? sum + each : sum), 0);
}

/** Pages end best between items, if need be between two figures of one item or below one header, and never within what is said of a unit itself. */
function endBehind(
  columns: readonly BoardColumn[],
  groups: readonly (string | undefined)[],
  at: number,
  { indicators }: SourcedBoard,
): PageEnd {
  const [column, next] = [entryAt(columns, at), columns[at + 1]];
  if (next === undefined) return 2;
  if (next.kind !== 'indicator') return 0;
  if (column.kind !== 'indicator' && column.kind !== 'indicatorRank') return 2;
  if (groups[at] !== undefined || groups[at + 1] !== undefined) return groups[at] === groups[at + 1] ? 1 : 2;
  const [one, other] = [entryAt(indicators, column.index), entryAt(indicators, next.index)];
  const isSame = one.group === undefined ? one.table === other.table : one.group === other.group;
  return isSame ? 1 : 2;
}
