import { absoluteAreaAddress, areaAddress, cellAddress, columnLetters } from '../workbook/a1';
import { runsOf } from '../workbook/runs';
import type { Area } from '../workbook/Workbook';
import { positionOf } from './cells';
import { rowAt } from './rows';
import type { Table } from './Table';

/** Some rows of a table that lie next to each other on the sheet, by the indices of the first and the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretches that some rows of a table make on its sheet.
 * @param rows indices, ascending
 */
export function stretchesOf(table: Pick<Table, 'rows'>, rows: readonly number[]): readonly Stretch[] {
  return runsOf(rows.map((row) => rowAt(table, row).row)).map(({ first, last }) => ({
    first: rows[first] ?? NaN,
    last: rows[last] ?? NaN,
  }));
}

/** The area of the sheet that a stretch of a column covers. */
export function areaOf(table: Table, column: number, { first, last }: Stretch): Area {
  const [from, to] = [positionOf(table, first, column), positionOf(table, last, column)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** `C7:C13,C15:C26`: the cells of some rows in one column, as a function takes them. */
export function rangesOf(table: Table, rows: readonly number[], column: number): string {
  return stretchesOf(table, rows)
    .map((stretch) => areaAddress(areaOf(table, column, stretch)))
    .join(',');
}

/** `$C$7:$C$13`: a stretch of a column for formulas that are filled along it. */
export function absoluteRangeOf(table: Table, column: number, stretch: Stretch): string {
  return absoluteAreaAddress(areaOf(table, column, stretch));
}

/** A cell as a rule over all of the table's rows names it: it stays in its column and goes from row to row (`$C7`). */
export function addressInEachRow(table: Table, row: number, column: number): string {
  const position = positionOf(table, row, column);
  return table.orientation === 'rows'
    ? `$${cellAddress(position.row, position.column)}`
    : `${columnLetters(position.column)}$${position.row + 1}`;
}
