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
  const isUsed = (column: number): boolean =>
    rows.some((row) => isFilled(row[column])) ||
    merges.some(({ top, left, right }) => left <= column && column <= right && isFilled(rows[top]?.[left]));
  let first = Math.min(...tables.map(({ area }) => area.left));
  let last = Math.max(...tables.map(({ area }) => area.right));
  while (isUsed(first - 1)) first -= 1;
  while (isUsed(last + 1)) last += 1;
  return { first, last };
}
