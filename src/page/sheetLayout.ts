import { cellAddress } from '../domain/workbook/a1';
import type { Area } from '../domain/workbook/Workbook';
import type { RowWindow } from '../workbooks/xlsx/PreviewSheet';

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

/** For each merged cell of some rows its area within them: the top left one shows the text, the others nothing. */
export function mergesByCell(merges: readonly Area[], { from, to }: RowWindow): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const merge of merges) {
    const area = { ...merge, top: Math.max(merge.top, from), bottom: Math.min(merge.bottom, to - 1) };
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) areas.set(cellAddress(row, column), area);
    }
  }
  return areas;
}
