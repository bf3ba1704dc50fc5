import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';
import { XlsxWorkbook } from '../workbooks/xlsx/XlsxWorkbook';

/** Opens a workbook file. Throws `WorkbookFailure`. */
export async function openWorkbookFile(path: string): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(await readBytes(path), basename(path));
}

/** A file's content. Throws `WorkbookFailure`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new WorkbookFailure('unreadable-file', basename(path), { cause: error });
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return (await identityOf(path))?.folder ?? false;
}

/** Whether two paths lead to one file, also by links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([identityOf(a), identityOf(b)]);
  return first !== undefined && first.id === second?.id;
}

/** Refuses to write over a file that this tool did not write. Throws `WorkbookFailure`. */
export async function requireFree(path: string): Promise<void> {
  if ((await identityOf(path)) === undefined || (await isOwnResult(path))) return;
  throw new WorkbookFailure('output-exists', basename(path));
}

/** Writes a file whole or not at all: under another name first, then in its place. Throws `WorkbookFailure`. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new WorkbookFailure('read-only', basename(path), { cause: error });
  }
}

async function isOwnResult(path: string): Promise<boolean> {
  try {
    return (await openWorkbookFile(path)).hasOwnSheets;
  } catch (error) {
    if (error instanceof WorkbookFailure) return false;
    throw error;
  }
}

async function identityOf(path: string): Promise<{ readonly id: string; readonly folder: boolean } | undefined> {
  try {
    const status = await stat(path, { bigint: true });
    return { id: `${status.dev}:${status.ino}`, folder: status.isDirectory() };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new WorkbookFailure('unreadable-file', basename(path), { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
