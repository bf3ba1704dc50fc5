import { positionOf } from '../tables/cells';
import type { Table } from '../tables/Table';
import { cellNumber } from '../workbook/a1';
import { sheetsByName } from '../workbook/sheetsByName';
import type { Sheet, Workbook } from '../workbook/Workbook';

/** Merged titles over whole sheets are no cells of tables. */
const LARGEST_MERGE = 10_000;

/** The cells that a merged area hides behind its first one. */
export function coveredCells(sheet: Sheet): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_MERGE) continue;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) covered.add(cellNumber(row, column));
  }
  return covered;
}

/**
 * Tells the cells of a table into which nobody wrote anything, by indices into its rows and columns: a dash is an answer,
 * and a merged cell has that of its first one.
 */
export function blankCells(
  workbook: Workbook,
  table: Table,
  coveredBy: (sheet: Sheet) => ReadonlySet<number>,
): (row: number, column: number) => boolean {
  const sheet = sheetsByName(workbook).get(table.sheet);
  if (sheet === undefined) return () => true;
  const covered = coveredBy(sheet);
  return (row, column) => {
    const position = positionOf(table, row, column);
    const content = sheet.rows[position.row]?.[position.column] ?? null;
    if (content !== null && !(typeof content === 'string' && content.trim() === '')) return false;
    return !covered.has(cellNumber(position.row, position.column));
  };
}
