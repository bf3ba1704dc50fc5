import type { CellValue } from './Workbook';

/** A cell's text; blank where there is none. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
}

/** Whether anything but spaces stands in a cell. */
export function isFilled(value: CellValue | undefined): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}
