import type { ReportTable } from '../../../domain/report/Report';
import { TEXT_HEIGHT } from '../page';
import { rowHeights } from './heights';

/**
 * A table of so many rows below its header is not torn over two pages where it takes no more than half an upright one. Pages left
 * emptier than that look worse than its header does twice.
 */
const [KEPT_ROWS, KEPT_HEIGHT] = [12, TEXT_HEIGHT.portrait / 20 / 2];

/** So many of a table's first and last rows stay together, so that no page has its header and hardly a row. */
const [FIRST_ROWS, LAST_ROWS] = [4, 5];

/**
 * Whether a row of a table may go on on the next page: one so high that it would leave much of a page empty.
 * @param heights of its rows, in points
 */
export function rowsTorn({ headerRows }: ReportTable, heights: readonly number[]): readonly boolean[] {
  return heights.map((height, at) => at >= headerRows && height > KEPT_HEIGHT);
}

/**
 * Whether a row of a table stays on the page of the row below it.
 * @param width of the text, in points
 */
export function rowsStaying(table: ReportTable, width: number): readonly boolean[] {
  const { headerRows, rows } = table;
  const heights = rowHeights(table, width);
  const torn = rowsTorn(table, heights);
  const isShort = rows.length - headerRows <= KEPT_ROWS && heights.reduce((sum, each) => sum + each, 0) <= KEPT_HEIGHT;
  return rows.map((_, at) => {
    const below = rows.length - 1 - at;
    // A header begins a page with a part at least of such a row.
    if (torn[at] === true || (torn[at + 1] === true && at >= headerRows)) return false;
    return below > 0 && (isShort || at < headerRows + FIRST_ROWS - 1 || below < LAST_ROWS);
  });
}
