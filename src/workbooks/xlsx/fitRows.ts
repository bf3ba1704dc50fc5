import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { fittingHeights, type WrappedText } from '../fittingHeights';
import type { CellGrid, DrawnCell } from './CellGrid';
import { figureWidth } from './figureWidth';

type Font = NonNullable<CellStyle['font']>;

/** In characters, where a sheet does not say. */
const DEFAULT_WIDTH = 9.14;
/** In points, where a sheet does not say. */
const DEFAULT_HEIGHT = 15;

/**
 * The heights in points of the rows that are too low for the texts they wrap.
 * @param format the attributes of the sheet's `sheetFormatPr`
 */
export function fitRows(
  { columns = [], merges = [], rowDefs }: WriteSheet,
  cells: CellGrid,
  defaultFont: Font,
  format = '',
): ReadonlyMap<number, number> {
  const attribute = (name: string): number | undefined => {
    const value = new RegExp(`\\b${name}="([\\d.]+)"`).exec(format)?.[1];
    return value === undefined ? undefined : Number(value);
  };
  const defaultWidth = attribute('defaultColWidth') ?? DEFAULT_WIDTH;
  const defaultHeight = attribute('defaultRowHeight') ?? DEFAULT_HEIGHT;
  return fittingHeights(
    {
      pixels: (column) => {
        const { width = defaultWidth, hidden } = columns[column] ?? {};
        return hidden === true ? 0 : pixelsOf(width, defaultFont);
      },
      height: (row) => rowDefs?.get(row)?.height ?? defaultHeight,
      isHidden: (row) => rowDefs?.get(row)?.hidden === true,
      merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
        top: startRow,
        left: startCol,
        bottom: endRow,
        right: endCol,
      })),
    },
    wrappedTexts(cells, defaultFont),
  );
}

/** The pixels that a column of so many characters takes, for characters as wide as the default font's figures. */
function pixelsOf(characters: number, font: Font): number {
  return Math.round(characters * figureWidth(font));
}

function* wrappedTexts(cells: CellGrid, defaultFont: Font): Generator<WrappedText> {
  for (const { row, column, cell } of cells.placed()) {
    const text = wrappedText(cell);
    if (text !== undefined) yield { row, column, text, font: fontOf(cell, defaultFont) };
  }
}

/** The text that a cell wraps: none that stands upright, and no figure, which is never wrapped. */
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
