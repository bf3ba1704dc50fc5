import { cellAddress } from '../../../src/domain/workbook/a1';
import type { Workbook } from '../../../src/domain/workbook/Workbook';

/** The cells of a workbook as lines to read, with the merged areas of each sheet. */
export function printSheet({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(({ name, rows, merges }) => [
    `[${name}]`,
    ...rows.map(
      (row, at) =>
        `${String(at + 1).padStart(3)} | ${row.map((value) => (value === null ? '' : typeof value === 'object' ? value.error : String(value).replaceAll('\n', '⏎'))).join(' | ')}`,
    ),
    `merged: ${merges.map(({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`).join(' ')}`,
  ]);
}
