import type { CellValue } from './Workbook';

/** A cell's text; blank where there is none. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
}
