import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, Workbook } from '../src/domain/workbook/Workbook';
import { isCellError } from '../src/domain/workbook/Workbook';

/** A generated workbook as the bytes of an .xlsx file, as an office would have it on disk. */
export async function toXlsx(workbook: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(({ name, rows, merges }) => ({
      name,
      rows: rows.map((row) => row.map(plain)),
      merges: merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    })),
  });
}

function plain(value: CellValue): string | number | boolean | null {
  return value !== null && isCellError(value) ? value.error : value;
}
