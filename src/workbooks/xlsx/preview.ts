import { formatValue, isDateFormat } from 'hucre';
import type { CellStyle as HucreStyle, Sheet as HucreSheet, WriteSheet } from 'hucre/xlsx';
import type { BorderWeight, CellStyle } from '../../domain/sheets/plan/SheetPlan';
import type { DrawnCell, PlacedCell } from './CellGrid';
import type { DrawnSheet } from './DrawnSheet';
import type { PreviewCell, PreviewSheet, RowWindow } from './PreviewSheet';
import { positionOf, serialOf } from './readSheet';

/** The parts of a sheet that a preview shows, be it read or only drawn. */
export interface ShownSheet extends Pick<WriteSheet, 'name' | 'rows' | 'columns' | 'rowDefs' | 'merges'> {
  readonly placed: Iterable<PlacedCell>;
  readonly charts?: readonly { readonly title?: string }[];
}

/** A sheet as the library read it. */
export function shownSheet(sheet: HucreSheet): ShownSheet {
  return { ...sheet, placed: [...(sheet.cells ?? [])].map(([key, cell]) => ({ ...positionOf(key), cell })) };
}

/** A sheet that nobody has read yet. */
export function shownDrawing({ sheet, cells }: DrawnSheet): ShownSheet {
  return { ...sheet, placed: cells.placed() };
}

/**
 * Some rows of a sheet as they look. Conditional formats are not computed: for a sheet to be shown, plan it with
 * `values`, whose looks are fixed.
 */
export function previewOf(sheet: ShownSheet, window: RowWindow, defaultFont: HucreStyle['font']): PreviewSheet {
  const plain = sheet.rows ?? [];
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  let rowCount = plain.length;
  let columnCount = plain.reduce((most, row) => Math.max(most, row.length), 0);
  for (const { right } of merges) columnCount = Math.max(columnCount, right + 1);
  const rows: (PreviewCell | undefined)[][] = plain
    .slice(window.from, window.to)
    .map((row) => row.map((value) => previewCell({ value }, undefined)));
  for (const { row, column, cell } of sheet.placed) {
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
    if (row < window.from || row >= window.to) continue;
    while (rows.length <= row - window.from) rows.push([]);
    const cells = rows[row - window.from] ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column] = previewCell(cell, defaultFont);
  }
  return {
    name: sheet.name,
    firstRow: window.from,
    rowCount,
    columnCount,
    columnWidths: (sheet.columns ?? []).map(({ width, hidden }) => (hidden === true ? 0 : width)),
    rowHeights: rows.map((_, at) => sheet.rowDefs?.get(window.from + at)?.height),
    charts: (sheet.charts ?? []).map(({ title = '' }) => title),
    merges: merges.filter(({ top, bottom }) => bottom >= window.from && top < window.to),
    rows,
  };
}

function previewCell(cell: DrawnCell, defaultFont: HucreStyle['font']): PreviewCell | undefined {
  const value = cell.value ?? cell.formulaResult ?? null;
  const raw = value instanceof Date ? serialOf(value) : value;
  const { style = {} } = cell;
  if (raw === null && Object.keys(style).length === 0) return undefined;
  return { text: shown(raw, style.numFmt), numeric: typeof raw === 'number', style: lookOf(style, defaultFont) };
}

/** As Vietnamese Excel shows it: a decimal comma. */
function shown(value: string | number | boolean | null, format: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === 'General' || format === '@')
    return String(Number(value.toPrecision(11))).replace('.', ',');
  const text = formatValue(value, format);
  return isDateFormat(format) ? text : text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function lookOf(
  { font = {}, fill, border, alignment, numFmt }: HucreStyle,
  defaultFont: HucreStyle['font'],
): CellStyle {
  const { name = defaultFont?.name, size = defaultFont?.size } = font;
  const color = rgb(font.color);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : undefined;
  const weight = border?.bottom?.style ?? border?.top?.style;
  const { horizontal, vertical } = alignment ?? {};
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(font.underline !== undefined && font.underline !== false ? { underline: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(background === undefined ? {} : { fill: background }),
    ...(weight === undefined ? {} : { border: weightOf(weight) }),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    ...(vertical === 'top' || vertical === 'center' || vertical === 'bottom' ? { vertical } : {}),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(alignment?.indent === undefined ? {} : { indent: alignment.indent }),
    ...(numFmt === undefined ? {} : { numberFormat: numFmt }),
  };
}

function rgb(color: { readonly rgb?: string } | undefined): string | undefined {
  return color?.rgb?.slice(-6);
}

function weightOf(style: string): BorderWeight {
  if (style === 'hair' || style === 'medium') return style;
  return style === 'thick' ? 'medium' : 'thin';
}
