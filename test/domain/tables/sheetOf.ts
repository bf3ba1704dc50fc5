import type { Area, CellValue, Sheet, Workbook } from '../../../src/domain/workbook/Workbook';
import { parseArea } from '../../../src/domain/workbook/a1';

/** A sheet as an example writes it: rows from A1, merged areas by their addresses. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  {
    merges = [],
    formats = [],
  }: { merges?: readonly string[]; formats?: readonly (readonly (string | undefined)[])[] } = {},
): Sheet {
  const areas = merges.map((address): Area => {
    const area = parseArea(address);
    if (area === undefined) throw new Error(`no area: ${address}`);
    return area;
  });
  return { name, rows, numberFormats: formats, merges: areas };
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets };
}
