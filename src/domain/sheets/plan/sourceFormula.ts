import { contentAt, addressOf } from '../../tables/cells';
import { columnAt } from '../../tables/columns';
import { readingAt, type Table } from '../../tables/Table';
import { quoteSheetName } from '../../workbook/a1';
import type { Workbook } from '../../workbook/Workbook';
import { figureFormula } from './figureFormula';

/**
 * A formula on another sheet that gives the figure of a source table's cell.
 * @param decimals the figure rounded to so many; without it as it stands
 * @returns `undefined` where no formula can read the cell as the reader did
 */
export function sourceFormula(
  workbook: Workbook,
  table: Table,
  row: number,
  column: number,
  decimals?: number,
): string | undefined {
  const at = columnAt(table, column);
  return figureFormula(
    `${quoteSheetName(table.sheet)}!${addressOf(table, row, column)}`,
    contentAt(workbook, table, row, column),
    readingAt(at, row),
    at.decimalSeparator ?? table.decimalSeparator,
    decimals,
  );
}
