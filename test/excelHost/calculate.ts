import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import type { CellValue } from '../../src/domain/workbook/Workbook';
import type { HostWorkbook } from './model/HostWorkbook';
import { showSheets } from './model/sheetReferences';

/** Works out every formula of the workbook, as Excel does after a batch, by an engine the project does not ship. */
export function calculateByHyperFormula(workbook: HostWorkbook): void {
  const formulas = workbook.sheets.flatMap((sheet) =>
    sheet.touched().flatMap(({ row, column, cell }) => {
      // What fills several cells is as the test says.
      const isArray = sheet.arrays.some(({ area: { top, left } }) => top === row && left === column);
      return cell.formula === undefined || isArray ? [] : [{ sheet, row, column }];
    }),
  );
  if (formulas.length === 0) return;
  const content = Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const rows: RawCellContent[][] = [];
      for (const { row, column, cell } of sheet.touched()) {
        while (rows.length <= row) rows.push([]);
        const line = rows[row] ?? [];
        while (line.length <= column) line.push(null);
        line[column] = cell.formula === undefined ? raw(cell.value) : quoted(showSheets(workbook, cell.formula));
      }
      return [sheet.name, rows];
    }),
  );
  const engine = HyperFormula.buildFromSheets(content, { licenseKey: 'gpl-v3', useColumnIndex: false });
  for (const { sheet, row, column } of formulas) {
    const result = engine.getCellValue({ sheet: engine.getSheetId(sheet.name) ?? 0, row, col: column });
    const value: CellValue = result instanceof DetailedCellError ? { error: result.value } : result;
    sheet.change(row, column, (cell) => ({ ...cell, value }));
  }
  engine.destroy();
}

/** Texts go behind an apostrophe, so that the engine does not read numbers and dates into them. */
function raw(value: CellValue): RawCellContent {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'object' ? null : value;
}

/** The engine wants every name of a sheet with letters of other alphabets in quotes; Excel does not. */
function quoted(formula: string): string {
  return formula.replace(/(^|[=(,+\-*/<>&;\s])([\p{L}_][\p{L}\p{N}_.]*)!/gu, "$1'$2'!");
}
