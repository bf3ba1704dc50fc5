import { readXlsx, type Workbook as HucreWorkbook } from 'hucre/xlsx';
import { WorkbookFailure, type FailureCode } from '../WorkbookFailure';
import { PackageParts } from './PackageParts';
import { WorkbookParts } from './WorkbookParts';

/** A workbook file taken apart: its parts as they are, and its cells as the library reads them. */
export interface OpenPackage {
  readonly parts: WorkbookParts;
  readonly cells: HucreWorkbook;
}

/**
 * Opens the bytes of an .xlsx file.
 * Dates are read in the 1904 system whatever the file's own, because only there every serial number comes back exactly
 * as it stands in the cell: the 1900 system has a day that never was.
 * @param before what is known of sheets that are still the same, so that only the others are read
 */
export async function openPackage(bytes: Uint8Array, fileName: string, before?: HucreWorkbook): Promise<OpenPackage> {
  const parts = await openParts(bytes, fileName);
  return asFailure(fileName, async () => {
    const sheets = parts.sheets.filter(({ kind, path }) => kind === 'worksheet' && parts.parts.has(path));
    if (sheets.length === 0) throw new WorkbookFailure('empty', fileName);
    const known = new Map(before?.sheets.map((sheet) => [sheet.name, sheet]));
    const unknown = sheets.map(({ name }) => name).filter((name) => !known.has(name));
    const cells = await readXlsx(bytes, { readStyles: true, dateSystem: '1904', sheets: unknown });
    const read = new Map(cells.sheets.map((sheet) => [sheet.name, sheet]));
    const inOrder = sheets.flatMap(({ name }) => known.get(name) ?? read.get(name) ?? []);
    if (inOrder.length < sheets.length) throw new WorkbookFailure('damaged', fileName);
    return { parts, cells: { ...cells, sheets: inOrder } };
  });
}

/** The parts of a workbook file, to be changed and saved. */
export async function openParts(bytes: Uint8Array, fileName: string): Promise<WorkbookParts> {
  requireZip(bytes, fileName);
  return asFailure(fileName, async () => {
    const parts = await WorkbookParts.of(await PackageParts.open(bytes));
    if (parts === undefined) throw new WorkbookFailure('not-a-workbook', fileName);
    return parts;
  });
}

async function asFailure<T>(fileName: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof WorkbookFailure ? error : new WorkbookFailure('damaged', fileName, { cause: error });
  }
}

/** Tells by its first bytes what a file is that is no zip archive, and so cannot be a workbook. */
function requireZip(bytes: Uint8Array, fileName: string): void {
  const code = notZip(bytes);
  if (code !== undefined) throw new WorkbookFailure(code, fileName);
}

function notZip(bytes: Uint8Array): FailureCode | undefined {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return holdsEncryptedPackage(bytes) ? 'encrypted' : 'not-a-workbook';
  return startsWith(bytes, [0x50, 0x4b]) ? undefined : 'not-a-workbook';
}

/** Excel wraps an encrypted workbook in the container of the old .xls format, with a stream of this name (UTF-16). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
  const last = bytes.length - name.length * 2;
  for (let start = 0; start <= last; start += 1) {
    if (name.every((code, index) => bytes[start + index * 2] === code && bytes[start + index * 2 + 1] === 0))
      return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
