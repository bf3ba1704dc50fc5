import { heightOfText, widthOfLine } from '../../text/textHeight';
import type { CellStyle } from './SheetPlan';

/** The look of an official appendix: Times New Roman, thin borders, centred headers. */
export const BODY = { fontName: 'Times New Roman', fontSize: 12, vertical: 'center' } as const satisfies CellStyle;
export const TITLE: CellStyle = { ...BODY, fontSize: 14, bold: true, horizontal: 'center', wrap: true };
export const SUBTITLE: CellStyle = { ...BODY, italic: true, horizontal: 'center', wrap: true };
export const HEADER: CellStyle = {
  ...BODY,
  bold: true,
  horizontal: 'center',
  wrap: true,
  border: 'thin',
  fill: 'F2F2F2',
};
export const CELL: CellStyle = { ...BODY, horizontal: 'center', border: 'thin' };
export const NAME_CELL: CellStyle = { ...BODY, horizontal: 'left', wrap: true, border: 'thin' };
export const NOTE: CellStyle = { ...BODY, italic: true, horizontal: 'left', wrap: true };
export const SECTION: CellStyle = { ...BODY, bold: true, horizontal: 'left' };

/** The number format of a figure with so many decimals. */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** The number format of a change, with its sign. */
export function signedFormat(decimals: number): string {
  const plain = decimalFormat(decimals);
  return `+${plain};-${plain};${plain}`;
}

export const COUNT_FORMAT = '#,##0';
/** Text that Excel must not turn into anything else. */
export const TEXT_FORMAT = '@';

/** How wide a character of a column's width is: a figure of Excel's standard font, in pixels. */
const CHARACTER = 7;
/** The free space above and below the lines of a cell, in points. */
const SPACE = 4;

/** The width in characters of a column that shows a text on one line. */
export function widthFor(text: string, size = 12, bold = false): number {
  return Math.ceil((widthOfLine(text, { name: BODY.fontName, size, bold }) / CHARACTER) * 10) / 10;
}

/** In characters: a header's column at most, and one that is made wider to keep the header low. */
const WIDEST_HEADER = 20;
const ROOMY_HEADER = 12;
/** The height of five lines of a header, in points. */
const HIGHEST_HEADER = 83;

/** The width in characters of a column with a header, which breaks between its words only. */
export function headerWidth(title: string, least: number): number {
  const word = Math.max(least, ...title.split(/\s+/).map((each) => widthFor(each, 12, true)));
  return Math.min(WIDEST_HEADER, widthOfLowHeader(title, word));
}

/**
 * The width of a column that is made wider where its header would be more than a few lines high.
 * @param highest the height of so many lines, in points
 * @param widest what it is made, in characters, at most
 */
export function widthOfLowHeader(
  title: string,
  width: number,
  highest = HIGHEST_HEADER,
  widest = ROOMY_HEADER,
): number {
  let wider = width;
  while (wider < widest && heightOf(title, wider, 12, true) > highest) wider += 0.5;
  return wider;
}

/**
 * The height in points of a row that holds a wrapped text.
 * @param width in characters of the column or merged columns
 */
export function heightOf(text: string, width: number, size = 12, bold = false): number {
  return Math.ceil(linesHeight(text, width, size, bold) + SPACE);
}

/** The height in points of a wrapped text's lines, without any space above or below. */
export function linesHeight(text: string, width: number, size = 12, bold = false): number {
  return heightOfText(text, width * CHARACTER, { name: BODY.fontName, size, bold });
}

/** The size of the names below bars and columns that stand close, in points. */
export const CLOSE_LABELS = 8;
