import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CASES = join(__dirname, '..', '..', '..', 'cases');

/** Small workbooks with tables, by name. */
export function smallBases(): ReadonlyMap<string, Uint8Array> {
  return workbooksIn(join(CASES, 'faults'));
}

/** The published workbooks and the small ones. */
export function allBases(): ReadonlyMap<string, Uint8Array> {
  return new Map([...workbooksIn(CASES), ...smallBases()]);
}

function workbooksIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
