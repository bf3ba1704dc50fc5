import type { NumberReading } from '../numbers/NumberReading';
import { cellAddress } from '../workbook/a1';
import { sheetsByName } from '../workbook/sheetsByName';
import type { CellValue, Sheet, Workbook } from '../workbook/Workbook';
import { columnAt } from './columns';
import { rowAt } from './rows';
import { readingAt, type Table } from './Table';

/** Zero-based, as on the sheet. */
export interface SheetPosition {
  readonly row: number;
  readonly column: number;
}

/** One cell of a table, made when it is asked for: a table keeps figures by the column, because tables can be large. */
export interface Cell {
  readonly sheet: string;
  /** A1, without `$`. */
  readonly address: string;
  readonly position: SheetPosition;
  /** A number, or a fraction's first part. */
  readonly figure: number | null;
  readonly reading: NumberReading;
}

/**
 * Where a table's cell lies on its sheet. Only here is it known how a table's rows and columns stand on the sheet.
 * @throws RangeError where the table has no such row or column, as all of these functions do
 */
export function positionOf(table: Table, row: number, column: number): SheetPosition {
  return onSheet(table, rowAt(table, row).row, columnAt(table, column).column);
}

/** The A1 address of a table's cell. */
export function addressOf(table: Table, row: number, column: number): string {
  return a1(positionOf(table, row, column));
}

/** The cell of a table. */
export function cellAt(table: Table, row: number, column: number): Cell {
  const position = positionOf(table, row, column);
  return {
    sheet: table.sheet,
    address: a1(position),
    position,
    figure: figureAt(table, row, column),
    reading: readingAt(columnAt(table, column), row),
  };
}

/** The figure of a table's cell; `null` where there is none. */
export function figureAt(table: Table, row: number, column: number): number | null {
  const figure = columnAt(table, column).figures[row];
  if (figure === undefined) rowAt(table, row);
  return figure ?? null;
}

/** Where the name of a row stands. */
export function namePosition(table: Table, row: number): SheetPosition {
  const { row: line, nameColumn } = rowAt(table, row);
  return onSheet(table, line, nameColumn);
}

/** The A1 address of the cell with a row's name. */
export function nameAddress(table: Table, row: number): string {
  return a1(namePosition(table, row));
}

/** The A1 address of a column's header, the part of it next to the figures. */
export function headerAddress(table: Table, column: number): string {
  const { top, left } = table.area;
  const line = table.headerRows.at(-1) ?? (table.orientation === 'rows' ? top : left);
  return a1(onSheet(table, line, columnAt(table, column).column));
}

/** The A1 address of the cell in which a table begins. */
export function firstAddress({ area }: Pick<Table, 'area'>): string {
  return cellAddress(area.top, area.left);
}

/** The value of a table's cell, as it came from the workbook. */
export function contentAt(workbook: Workbook, table: Table, row: number, column: number): CellValue {
  const sheet = sheetsByName(workbook).get(table.sheet);
  return sheet === undefined ? null : contentOf(sheet, positionOf(table, row, column));
}

/** The value of a sheet's cell. */
export function contentOf({ rows }: Pick<Sheet, 'rows'>, { row, column }: SheetPosition): CellValue {
  return rows[row]?.[column] ?? null;
}

function onSheet({ orientation }: Pick<Table, 'orientation'>, line: number, across: number): SheetPosition {
  return orientation === 'rows' ? { row: line, column: across } : { row: across, column: line };
}

function a1({ row, column }: SheetPosition): string {
  return cellAddress(row, column);
}
