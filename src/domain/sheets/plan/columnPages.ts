import { entryAt } from '../../workbook/entryAt';

/** The columns of one printed page, both ends included; a later page repeats the units' names at its left. */
export interface ColumnPage {
  readonly first: number;
  readonly last: number;
}

/** How good a place behind a column is to end a page: 2 as good as any, 1 if need be, 0 for never. */
export type PageEnd = 0 | 1 | 2;

/** How much wider a page may become, step by step, so that no group of columns is torn. */
const STEP = 1.02;

/**
 * The columns of a table, page by page: one page where they fit, otherwise as few as will do, of about the same width.
 * @param widths and `room` in one unit
 * @param ends behind each column
 * @param titles the number of columns at the left that each page repeats
 */
export function columnPages(
  widths: readonly number[],
  ends: readonly PageEnd[],
  titles: number,
  room: number,
): readonly ColumnPage[] {
  const sum = (columns: readonly number[]): number => columns.reduce((total, each) => total + each, 0);
  const repeated = sum(widths.slice(0, titles));
  const body = sum(widths.slice(titles));
  // Fewer pages than those filled to the brim no narrower ones can be.
  const brimful = filled(widths, ends, titles, room - repeated);
  const fewest = Math.max(1, Math.ceil(body / Math.max(1, room - repeated)), brimful.length);
  for (let count = fewest; count < widths.length; count += 1) {
    for (let capacity = body / count; capacity + repeated <= room; capacity *= STEP) {
      const pages = filled(widths, ends, titles, capacity);
      if (pages.length <= count) return pages;
    }
  }
  return brimful;
}

/** Fills pages from the left; each ends at the best place of the last half of its room. */
function filled(
  widths: readonly number[],
  ends: readonly PageEnd[],
  titles: number,
  capacity: number,
): readonly ColumnPage[] {
  const pages: ColumnPage[] = [];
  let first = 0;
  while (first < widths.length) {
    let [used, best, quality] = [0, -1, 0];
    for (let at = Math.max(first, titles); at < widths.length; at += 1) {
      used += entryAt(widths, at);
      if (used > capacity * 1.0001 && best >= 0) break;
      const end = entryAt(ends, at);
      const isLate = used > capacity / 2;
      if (end > 0 && (end >= quality || !isLate || best < 0)) [best, quality] = [at, isLate ? end : 0];
    }
    const last = best < 0 ? widths.length - 1 : best;
    pages.push({ first, last });
    first = last + 1;
  }
  return pages;
}
