import { memoizeBy } from '../memo/memoizeBy';
import type { Sheet, Workbook } from './Workbook';

/** A workbook's sheets by their names. */
export const sheetsByName = memoizeBy(
  ({ sheets }: Workbook): ReadonlyMap<string, Sheet> => new Map(sheets.map((sheet) => [sheet.name, sheet])),
);
