import { cellAddress } from '../domain/workbook/a1';
import type { Area } from '../domain/workbook/Workbook';
import type { PreviewSheet } from '../workbooks/xlsx/PreviewSheet';

/** The width of the column with the row numbers. */
export const ROW_HEAD_PIXELS = 36;

const DEFAULT_CHARACTERS = 8.43;
/** A digit of Excel's default font, and the padding Excel adds to a column. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;

/** A column's width on screen, from Excel's width in characters. */
export function columnPixels(characters: number | undefined): number {
  return Math.round((characters ?? DEFAULT_CHARACTERS) * CHARACTER_PIXELS + PADDING_PIXELS);
}

/** How many columns there is anything in. */
export function columnCount(sheet: PreviewSheet): number {
  const longest = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  return Math.max(longest, ...sheet.merges.map((area) => area.right + 1));
}

/** For each merged cell its area: the top left one shows the text, the others nothing. */
export function mergesByCell(merges: readonly Area[]): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) areas.set(cellAddress(row, column), area);
    }
  }
  return areas;
}
