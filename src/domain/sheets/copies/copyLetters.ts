import type { Table } from '../../tables/Table';
import { isFilled } from '../../workbook/cellText';
import type { Sheet } from '../../workbook/Workbook';

/** The letters of cells that nobody gave any, in points. */
export const STANDARD_LETTERS = 11;

/** The size of a row's letters in points; `undefined` where nobody could be asked. */
export function lettersOf({ rowLetters }: Sheet, row: number): number | undefined {
  return rowLetters && (rowLetters.get(row) ?? STANDARD_LETTERS);
}

/** The smallest letters of a sheet's tables in points; Excel's standard where nobody says. */
export function smallestLetters(sheet: Sheet, tables: readonly Table[]): number {
  let smallest = Infinity;
  for (const { area } of tables)
    for (let row = area.top; row <= area.bottom; row += 1)
      if (sheet.rows[row]?.some(isFilled) === true)
        smallest = Math.min(smallest, lettersOf(sheet, row) ?? STANDARD_LETTERS);
  return smallest;
}
