import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaAddress, cellAddress } from '../../../src/domain/workbook/a1';
import type { CellValue, Sheet, Workbook } from '../../../src/domain/workbook/Workbook';

/** What a workbook says, cell by cell, without regard to how rows are padded. */
export interface SheetReading {
  readonly name: string;
  readonly values: Readonly<Record<string, CellValue>>;
  /** Of the cells that hold something; `General` is left out. */
  readonly numberFormats: Readonly<Record<string, string>>;
  /** Of the cells that hold something. */
  readonly bold: readonly string[];
  readonly underlined: readonly string[];
  readonly merges: readonly string[];
}

export const caseNames = ['phu-tan', 'phu-tan-blank', 'lap-vo', 'lap-vo-blank', 'phu-my'] as const;

const root = join(__dirname, '..', '..');

/** A case workbook's bytes. */
export function caseBytes(name: (typeof caseNames)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(root, 'cases', `${name}.xlsx`)));
}

/** What stands in a case workbook: taken from the file's XML by a reader that shares nothing with this project. */
export function expectedReading(name: (typeof caseNames)[number]): readonly SheetReading[] {
  const text = readFileSync(join(__dirname, 'readings', `${name}.json`), 'utf8');
  return (JSON.parse(text) as SheetReading[]).map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort() }));
}

/** A workbook as an adapter read it, in the shape of the expectation. */
export function readingOf(workbook: Workbook): readonly SheetReading[] {
  return workbook.sheets.map(sheetReading);
}

function sheetReading(sheet: Sheet): SheetReading {
  const values: Record<string, CellValue> = {};
  const numberFormats: Record<string, string> = {};
  const bold: string[] = [];
  const underlined: string[] = [];
  sheet.rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null) return;
      const address = cellAddress(row, column);
      values[address] = value;
      const format = sheet.numberFormats[row]?.[column];
      if (format !== undefined && format !== 'General') numberFormats[address] = format;
      if (sheet.emphasis?.[row]?.[column]?.bold === true) bold.push(address);
      if (sheet.emphasis?.[row]?.[column]?.underline === true) underlined.push(address);
    }),
  );
  return { name: sheet.name, values, numberFormats, bold, underlined, merges: sheet.merges.map(areaAddress).sort() };
}
