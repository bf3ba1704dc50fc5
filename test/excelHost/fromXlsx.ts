import { openXlsx, type Cell, type CellStyle, type Sheet } from 'hucre/xlsx';
import type { CellValue } from '../../src/domain/workbook/Workbook';
import { normalLook, type Edge, type EdgeName, type Look } from './model/HostCell';
import type { HostSheet } from './model/HostSheet';
import { keepSheets } from './model/sheetReferences';
import { PADDING_IN_FILES } from './objects/format';
import type { SimulatedExcel } from './SimulatedExcel';

/** Opens an .xlsx file in a simulated Excel: values, formulas, looks, merges, sizes and print set-up. */
export async function openInSimulatedExcel(
  excel: SimulatedExcel,
  bytes: Uint8Array,
  fileName = 'Book1.xlsx',
): Promise<void> {
  const file = await openXlsx(bytes, { readStyles: true });
  const { workbook } = excel;
  workbook.fileName = fileName;
  const opened = file.sheets.map((source) => ({ source, sheet: workbook.addSheet(source.name) }));
  for (const { source, sheet } of opened) {
    fillCells(excel, source, sheet);
    if (source.veryHidden === true) sheet.visibility = 'VeryHidden';
    else if (source.hidden === true) sheet.visibility = 'Hidden';
    sheet.merges = (source.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    }));
    source.columns?.forEach((column, index) => {
      if (column.width !== undefined) sheet.columnWidths.set(index, column.width - PADDING_IN_FILES);
    });
    for (const [row, { height }] of source.rowDefs ?? []) if (height !== undefined) sheet.rowHeights.set(row, height);
    const { pageSetup } = source;
    sheet.page = {
      ...sheet.page,
      orientation: pageSetup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
      paperSize: pageSetup?.paperSize === 'a4' ? 'A4' : 'Letter',
      zoom:
        pageSetup?.fitToPage === true
          ? { horizontalFitToPages: pageSetup.fitToWidth ?? 1, verticalFitToPages: pageSetup.fitToHeight ?? 1 }
          : { scale: 100 },
    };
  }
  // Which names are hidden the library does not tell.
  for (const { name, range } of file.namedRanges ?? []) {
    workbook.names.push({ name, formula: keepSheets(workbook, `=${range}`), visible: true });
  }
}

function fillCells({ workbook }: SimulatedExcel, source: Sheet, sheet: HostSheet): void {
  source.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) sheet.change(row, column, (cell) => ({ ...cell, value: cellValue(value) }));
    }),
  );
  for (const [key, cell] of source.cells ?? new Map<string, Cell>()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const { formula } = cell;
    sheet.change(row, column, (old) => ({
      ...old,
      ...(formula === undefined ? {} : { formula: keepSheets(workbook, `=${formula}`) }),
      look: lookOf(cell.style),
    }));
  }
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'string')
    return /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(value) ? { error: value } : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return null;
}

const weights: Readonly<Record<string, string>> = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' };

function lookOf(style: CellStyle | undefined): Look {
  const { font, fill, border, alignment, numFmt } = style ?? {};
  const fillColor = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side): [EdgeName, Edge][] => {
    const line = border?.[side];
    return line === undefined
      ? []
      : [[side, { style: 'Continuous', weight: weights[line.style] ?? 'Thin', color: '#000000' }]];
  });
  return {
    ...normalLook,
    fontName: font?.name ?? normalLook.fontName,
    fontSize: font?.size ?? normalLook.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: underlineOf(font?.underline),
    color: font?.color?.rgb === undefined ? '#000000' : `#${font.color.rgb.slice(-6).toUpperCase()}`,
    ...(fillColor === undefined ? {} : { fill: `#${fillColor.slice(-6).toUpperCase()}` }),
    numberFormat: numFmt ?? 'General',
    edges: Object.fromEntries(sides),
    horizontal: capital(alignment?.horizontal ?? 'general'),
    vertical: capital(alignment?.vertical ?? 'bottom'),
    wrap: alignment?.wrapText ?? false,
    orientation: orientationOf(alignment?.textRotation ?? 0),
    indent: alignment?.indent ?? 0,
  };
}

/** The file counts what turns downwards from 90 on, and says 255 for letters one below the other. */
function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The file says `true` for a single underline. */
function underlineOf(underline: string | boolean | undefined): string {
  if (underline === undefined || underline === false) return 'None';
  if (underline === 'double') return 'Double';
  if (underline === 'singleAccounting') return 'SingleAccountant';
  return underline === 'doubleAccounting' ? 'DoubleAccountant' : 'Single';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
