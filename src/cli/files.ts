import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type FailureCode, WorkbookFailure } from '../workbooks/WorkbookFailure';
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

/** What is the same of all paths that lead to one file, also by links; of a file that is not there yet, its whole path. */
export async function placeOf(path: string): Promise<string> {
  return (await identityOf(path))?.id ?? resolve(path);
}

/**
 * Refuses to write over anything that this tool did not write. Throws `WorkbookFailure`.
 * @param isOwn whether the file that stands there is one of its own
 * @returns whether nothing stands there yet
 */
export async function requireFree(path: string, isOwn: (path: string) => Promise<boolean>): Promise<boolean> {
  const there = await identityOf(path);
  if (there === undefined) return true;
  // A pipe or a device would have to be waited for, and is nobody's result.
  if (there.file && (await isOwn(path))) return false;
  throw new WorkbookFailure('output-exists', basename(path));
}

/**
 * Writes a file whole or not at all: under another name first, then in its place. Throws `WorkbookFailure`.
 * @param isNew nothing stood there when it was looked: what has appeared meanwhile stays
 */
export async function writeWhole(path: string, bytes: Uint8Array, isNew: boolean): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  let isTaken = false;
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    if (isNew) await writeFile(path, '', { flag: 'wx' });
    isTaken = isNew;
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (isTaken) await rm(path, { force: true });
    throw new WorkbookFailure(codeOfWriting(error), basename(path), { cause: error });
  }
}

const CODES: Readonly<Partial<Record<string, FailureCode>>> = {
  EEXIST: 'output-exists',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENAMETOOLONG: 'name-too-long',
  EACCES: 'closed-folder',
  EPERM: 'closed-folder',
  EROFS: 'closed-folder',
};

function codeOfWriting(error: unknown): FailureCode {
  return CODES[systemCodeOf(error)] ?? 'read-only';
}

/** `ENOENT`; an empty text where it is no failure of the system. */
function systemCodeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Whether a file is a workbook that holds our sheets. */
export async function isOwnResult(path: string): Promise<boolean> {
  try {
    return (await openWorkbookFile(path)).hasOwnSheets;
  } catch (error) {
    if (error instanceof WorkbookFailure) return false;
    throw error;
  }
}

interface Identity {
  readonly id: string;
  readonly folder: boolean;
  /** Neither a folder nor a pipe or a device. */
  readonly file: boolean;
}

async function identityOf(path: string): Promise<Identity | undefined> {
  try {
    const status = await stat(path, { bigint: true });
    return { id: `${status.dev}:${status.ino}`, folder: status.isDirectory(), file: status.isFile() };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new WorkbookFailure('unreadable-file', basename(path), { cause: error });
  }
}

/** Nothing is called by a name that is too long either. */
function isMissing(error: unknown): boolean {
  return MISSING.includes(systemCodeOf(error));
}

const MISSING: readonly string[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];
