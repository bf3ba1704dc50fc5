import { memoizeBy } from '../memo/memoizeBy';
import type { Table } from '../tables/Table';
import { cellNumber } from '../workbook/a1';
import { sheetsByName } from '../workbook/sheetsByName';
import type { Sheet } from '../workbook/Workbook';
import type { CheckContext } from './CheckContext';
import type { Place } from './figures';

/** Merged titles over whole sheets are no cells of tables. */
const LARGEST_MERGE = 10_000;

/** The cells that a merged area hides behind its first one. */
const coveredBy = memoizeBy((sheet: Sheet): ReadonlySet<number> => {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_MERGE) continue;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) covered.add(cellNumber(row, column));
  }
  return covered;
});

/** Whether nobody wrote anything into a cell: a dash is an answer, and a merged cell has that of its first one. */
export function isBlankCell(context: Pick<CheckContext, 'workbook'>, { table, row, column }: Place): boolean {
  return blankCells(context, table)(row, column);
}

/** The same for many cells of one table, by indices into its rows and columns. */
export function blankCells(
  { workbook }: Pick<CheckContext, 'workbook'>,
  { sheet: name, rows, columns }: Table,
): (row: number, column: number) => boolean {
  const sheet = sheetsByName(workbook).get(name);
  if (sheet === undefined) return () => true;
  const covered = coveredBy(sheet);
  return (row, column) => {
    const [at, across] = [rows[row]?.row ?? 0, columns[column]?.column ?? 0];
    const content = sheet.rows[at]?.[across] ?? null;
    if (content !== null && !(typeof content === 'string' && content.trim() === '')) return false;
    return !covered.has(cellNumber(at, across));
  };
}
