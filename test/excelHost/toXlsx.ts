import ExcelJS from 'exceljs';
import { areaAddress } from '../../src/domain/workbook/a1';
import { isCellError, type CellValue } from '../../src/domain/workbook/Workbook';
import type { Edge, EdgeName, HostCell, Look } from './model/HostCell';
import type { HostSheet } from './model/HostSheet';
import type { HostWorkbook } from './model/HostWorkbook';
import { showSheets } from './model/sheetReferences';
import { PADDING_IN_FILES } from './objects/format';

/**
 * Saves a simulated Excel's workbook as an .xlsx file, by a library that the project itself does not ship: to be opened
 * again, and to be looked at in another office program. Charts, rules, validations and links stay behind.
 */
export async function saveAsXlsx(workbook: HostWorkbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) fillSheet(file.addWorksheet(sheet.name), sheet, workbook);
  for (const { name, formula } of workbook.names) {
    const reference = showSheets(workbook, formula).slice(1);
    if (!reference.includes('#REF!')) file.definedNames.add(reference, name);
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function fillSheet(written: ExcelJS.Worksheet, sheet: HostSheet, workbook: HostWorkbook): void {
  written.state = sheet.visibility === 'Visible' ? 'visible' : 'hidden';
  written.views = [{ state: 'frozen', xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows }];
  for (const { row, column, cell } of sheet.touched()) {
    const target = written.getCell(row + 1, column + 1);
    target.value = contentOf(cell, workbook);
    Object.assign(target, lookOf(cell.look));
  }
  for (const [column, width] of sheet.columnWidths) written.getColumn(column + 1).width = width + PADDING_IN_FILES;
  for (const [row, height] of sheet.rowHeights) written.getRow(row + 1).height = height;
  for (const area of sheet.merges) written.mergeCells(areaAddress(area));
}

function contentOf({ value, formula }: HostCell, workbook: HostWorkbook): ExcelJS.CellValue {
  if (formula === undefined) return plain(value);
  return { formula: showSheets(workbook, formula).slice(1), result: plain(value) } as ExcelJS.CellFormulaValue;
}

function plain(value: CellValue): string | number | boolean | null | ExcelJS.CellErrorValue {
  return isCellError(value) ? { error: value.error as ExcelJS.CellErrorValue['error'] } : value;
}

const underlines: Readonly<Record<string, ExcelJS.Font['underline']>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};
const weights: Readonly<Record<string, ExcelJS.BorderStyle>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

function lookOf(look: Look): Partial<ExcelJS.Style> {
  const edge = (side: EdgeName): Partial<ExcelJS.Borders> => {
    const line: Edge | undefined = look.edges[side];
    return line === undefined ? {} : { [side]: { style: weights[line.weight] ?? 'thin' } };
  };
  return {
    numFmt: look.numberFormat,
    font: {
      name: look.fontName,
      size: look.fontSize,
      bold: look.bold,
      italic: look.italic,
      underline: underlines[look.underline] ?? false,
      color: { argb: `FF${look.color.slice(1)}` },
    },
    alignment: {
      ...(look.horizontal === 'General'
        ? {}
        : { horizontal: look.horizontal.toLowerCase() as ExcelJS.Alignment['horizontal'] }),
      vertical: (look.vertical === 'Center' ? 'middle' : look.vertical.toLowerCase()) as ExcelJS.Alignment['vertical'],
      wrapText: look.wrap,
      textRotation: look.orientation === 180 ? 'vertical' : look.orientation,
      indent: look.indent,
    },
    border: { ...edge('top'), ...edge('right'), ...edge('bottom'), ...edge('left') },
    ...(look.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${look.fill.slice(1)}` } } }),
  };
}
