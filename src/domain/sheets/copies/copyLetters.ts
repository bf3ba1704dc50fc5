import { greatestOf, leastOf } from '../../decimal/extremes';
import { memoizeBy } from '../../memo/memoizeBy';
import type { Table } from '../../tables/Table';
import { isFilled } from '../../workbook/cellText';
import type { Sheet } from '../../workbook/Workbook';

/** The letters of cells that nobody gave any, in points. */
export const STANDARD_LETTERS = 11;

/**
 * The size of a row's letters in points, of those of which it is not known the largest of the sheet's; `undefined` where nobody
 * could be asked.
 */
export function lettersOf(sheet: Sheet, row: number): number | undefined {
  return sheet.rowLetters && (sheet.rowLetters.get(row) ?? largestLetters(sheet.rowLetters));
}

const largestLetters = memoizeBy((letters: ReadonlyMap<number, number>) =>
  greatestOf([...letters.values()], STANDARD_LETTERS),
);

/** The smallest letters of a sheet's tables in points, by the rows of which they are known; Excel's standard where none is. */
export function smallestLetters({ rows, rowLetters }: Sheet, tables: readonly Table[]): number {
  const known = tables.flatMap(({ area }) =>
    rows
      .slice(area.top, area.bottom + 1)
      .flatMap((cells, at) => (cells.some(isFilled) ? (rowLetters?.get(area.top + at) ?? []) : [])),
  );
  return known.length === 0 ? STANDARD_LETTERS : leastOf(known);
}
