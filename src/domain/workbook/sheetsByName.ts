import type { Sheet, Workbook } from './Workbook';

const known = new WeakMap<Workbook, ReadonlyMap<string, Sheet>>();

/** A workbook's sheets by their names. */
export function sheetsByName(workbook: Workbook): ReadonlyMap<string, Sheet> {
  const sheets = known.get(workbook) ?? new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  known.set(workbook, sheets);
  return sheets;
}
