import type { CellValue, Sheet } from '../../../src/domain/workbook/Workbook';
import type { Table } from '../../../src/domain/tables/Table';

/** The same table on a sheet whose columns are what were its rows: units as columns. */
export function transposedTable(table: Table): Table {
  const { top, left, bottom, right } = table.area;
  return {
    ...table,
    orientation: table.orientation === 'rows' ? 'columns' : 'rows',
    area: { top: left, left: top, bottom: right, right: bottom },
    titles: table.titles.map((title) => ({ ...title, row: title.column, column: title.row })),
  };
}

/** A sheet with its rows as columns. */
export function transposedSheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: flipped<CellValue>(sheet.rows, null),
    numberFormats: flipped<string | undefined>(sheet.numberFormats, undefined),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    ...(sheet.emphasis === undefined ? {} : { emphasis: flipped(sheet.emphasis, undefined) }),
  };
}

function flipped<T>(rows: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? blank));
}
