import type { Area } from '../../domain/workbook/Workbook';

/**
 * The range of an area, good until the next `context.sync()`. Untracked at once: Excel need not keep it alive, which
 * saves two actions a range and the round trip that lets tracked ranges go.
 */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** One cell as an area. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
