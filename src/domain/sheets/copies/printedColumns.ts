import type { Table } from '../../tables/Table';
import { isFilled } from '../../workbook/cellText';
import type { Sheet } from '../../workbook/Workbook';

/** Columns of a sheet, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The columns that a sheet's tables are printed with: their own, and those beside them as far as anything stands in each (numbers
 * before the names of a table that lies on its side, a remark, a title that is merged beyond its table).
 */
export function printedColumns({ rows, merges }: Sheet, tables: readonly Table[]): ColumnSpan {
  const filled = new Set<number>();
  for (const row of rows) row.forEach((cell, column) => !filled.has(column) && isFilled(cell) && filled.add(column));
  for (const { top, left, right } of merges) {
    if (!isFilled(rows[top]?.[left])) continue;
    for (let column = left; column <= right; column += 1) filled.add(column);
  }
  let first = Math.min(...tables.map(({ area }) => area.left));
  let last = Math.max(...tables.map(({ area }) => area.right));
  while (filled.has(first - 1)) first -= 1;
  while (filled.has(last + 1)) last += 1;
  return { first, last };
}
