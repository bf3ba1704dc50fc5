import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbook } from '../../src/domain/workbook/Workbook';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';

/** The case workbooks: appendices as published, and as staff get them to fill in. */
export type CaseName = 'phu-tan' | 'phu-tan-blank' | 'lap-vo' | 'lap-vo-blank' | 'phu-my';
export const CASES: readonly CaseName[] = ['phu-tan', 'phu-tan-blank', 'lap-vo', 'lap-vo-blank', 'phu-my'];

export async function openCase(name: CaseName): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(await readFile(join(__dirname, `${name}.xlsx`)), `${name}.xlsx`);
}

const read = new Map<string, Promise<Workbook>>();

/** What is in a case workbook, read once for all tests of a suite: it is never changed. */
export function readCase(name: CaseName, options?: { emphasis: boolean }): Promise<Workbook> {
  const key = `${name} ${options?.emphasis === true}`;
  const workbook = read.get(key) ?? openCase(name).then((file) => file.read(options));
  read.set(key, workbook);
  return workbook;
}
