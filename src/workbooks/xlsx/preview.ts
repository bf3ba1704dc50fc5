import { formatValue, isDateFormat } from 'hucre';
import type { CellStyle as HucreStyle, Sheet as HucreSheet, WriteSheet } from 'hucre/xlsx';
import type { BorderWeight, CellStyle } from '../../domain/sheets/SheetPlan';
import type { DrawnCell, PlacedCell } from './CellGrid';
import type { DrawnSheet } from './DrawnSheet';
import type { PreviewCell, PreviewSheet } from './PreviewSheet';
import { positionOf, serialOf } from './readSheet';

/** What a preview wants of a sheet, be it read or only drawn. */
export interface ShownSheet extends Pick<WriteSheet, 'name' | 'rows' | 'columns' | 'rowDefs' | 'merges' | 'view'> {
  readonly placed: Iterable<PlacedCell>;
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
 * A sheet as it looks. Conditional formats are not computed: for a sheet to be shown, plan it with `values`, whose looks
 * are fixed.
 */
export function previewOf(
  sheet: ShownSheet,
  ownKey: string | undefined,
  defaultFont: HucreStyle['font'],
): PreviewSheet {
  const rows: (PreviewCell | undefined)[][] = (sheet.rows ?? []).map((row) =>
    row.map((value) => previewCell({ value }, undefined)),
  );
  for (const { row, column, cell } of sheet.placed) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column] = previewCell(cell, defaultFont);
  }
  const rowHeights: (number | undefined)[] = [];
  for (const [row, { height }] of sheet.rowDefs ?? []) rowHeights[row] = height;
  const tabColor = sheet.view?.tabColor?.rgb;
  return {
    name: sheet.name,
    ...(ownKey === undefined ? {} : { ownKey }),
    columnWidths: (sheet.columns ?? []).map(({ width, hidden }) => (hidden === true ? 0 : width)),
    rowHeights: Array.from(rowHeights),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    rows,
    ...(tabColor === undefined ? {} : { tabColor: tabColor.slice(-6) }),
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
