import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { CellGrid, DrawnCell } from './CellGrid';
import { heightOfText, oneLine, pixelsOf } from './textHeight';

type Font = NonNullable<CellStyle['font']>;

/** Excel makes no row higher, in points. */
const HIGHEST = 409;
/** A row that lacks less than this part of its height loses no more than the space between lines. */
const TOLERANCE = 0.06;
/** In characters, where a sheet does not say. */
const DEFAULT_WIDTH = 9.14;

interface WrappedText {
  readonly top: number;
  readonly bottom: number;
  /** In points. */
  readonly needed: number;
}

/**
 * The rows of a sheet that are too low for their wrapped texts, and the heights in points at which they show them. No host
 * does this itself where a height is given, and none does for merged cells. Heights only grow.
 * @param format the attributes of the sheet's `sheetFormatPr`
 */
export function fittingHeights(
  { columns = [], merges = [], rowDefs }: WriteSheet,
  cells: CellGrid,
  defaultFont: Font,
  format = '',
): ReadonlyMap<number, number> {
  const attribute = (name: string): number | undefined => {
    const value = new RegExp(`\\b${name}="([\\d.]+)"`).exec(format)?.[1];
    return value === undefined ? undefined : Number(value);
  };
  const [defaultWidth, defaultHeight] = [
    attribute('defaultColWidth') ?? DEFAULT_WIDTH,
    attribute('defaultRowHeight') ?? 15,
  ];
  const pixels = (column: number): number => {
    const { width = defaultWidth, hidden } = columns[column] ?? {};
    return hidden === true ? 0 : pixelsOf(width, defaultFont);
  };
  const areas = new Map(merges.map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
  const texts: WrappedText[] = [];
  const measure = (text: string, row: number, column: number, font: Font): void => {
    const merge = areas.get(`${row},${column}`);
    const { endRow, endCol } = merge ?? { endRow: row, endCol: column };
    // Hosts fit a row without a height to the texts of single cells, and to one line of any.
    const isFitted = endRow === row && rowDefs?.get(row)?.height === undefined;
    if (isFitted && merge === undefined) return;
    let width = 0;
    for (let each = column; each <= endCol; each += 1) width += pixels(each);
    const needed = width === 0 ? 0 : heightOfText(text, width, font);
    if (!isFitted || needed > oneLine(font)) texts.push({ top: row, bottom: endRow, needed });
  };
  for (const [row, line] of cells.rows.entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const cell = line[column];
      const text = cell === undefined ? undefined : wrappedText(cell);
      if (cell !== undefined && text !== undefined) measure(text, row, column, fontOf(cell, defaultFont));
    }
  }
  const raised = new Map<number, number>();
  const heightOf = (row: number): number => raised.get(row) ?? rowDefs?.get(row)?.height ?? defaultHeight;
  // A text over several rows needs only what their own texts leave it without.
  texts.sort((one, other) => one.bottom - one.top - (other.bottom - other.top));
  for (const { top, bottom, needed } of texts) {
    let given = 0;
    for (let row = top; row <= bottom; row += 1) given += rowDefs?.get(row)?.hidden === true ? 0 : heightOf(row);
    if (given === 0 || given >= needed * (1 - TOLERANCE)) continue;
    raised.set(bottom, Math.min(HIGHEST, Math.ceil((heightOf(bottom) + needed - given) * 4) / 4));
  }
  return raised;
}

/** What a cell wraps: not what stands upright, and no figure, which is never wrapped. */
function wrappedText({ value, formulaResult, richText, style }: DrawnCell): string | undefined {
  const { wrapText, textRotation } = style?.alignment ?? {};
  if (wrapText !== true || (textRotation ?? 0) !== 0) return undefined;
  const text = richText === undefined ? (formulaResult ?? value) : richText.map((run) => run.text).join('');
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** The cell's font; of a text in several fonts the largest. */
function fontOf({ style, richText = [] }: DrawnCell, defaultFont: Font): Font {
  const fonts = [{ ...defaultFont, ...style?.font }, ...richText.flatMap(({ font }) => font ?? [])];
  return fonts.reduce((largest, font) => ((font.size ?? 0) > (largest.size ?? 0) ? font : largest));
}
