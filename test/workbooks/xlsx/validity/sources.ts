import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toXlsx } from '../../../../bench/toXlsx';
import { generateAppendix } from '../../../layouts/appendix/generateAppendix';

const CASES = join(__dirname, '..', '..', '..', 'cases');

/** The case workbooks of a folder, `''` for the published ones, by name. */
export function casesIn(folder: '' | 'files' | 'faults'): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(join(CASES, folder)).filter((name) => /\.xls[xm]$/.test(name));
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(CASES, folder, name)))]));
}

/** A generated appendix as a file. */
export function generatedFile(seed: number): Promise<Uint8Array> {
  return toXlsx(generateAppendix(seed).workbook);
}
