import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** A place in a package that is not as Excel's schema wants it, in one line. */
export type Fault = string;

/** Where the validator finds no workbook in the package it says nothing else of it. */
const NO_WORKBOOK = 'Pkg_RequiredPartDoNotExist';

/** The validator's program is a package for each kind of machine, installed where there is one. */
const PROGRAM = join(
  ...[__dirname, '..', '..', '..', '..', 'node_modules', '@xarsh'],
  `ooxml-validator-${process.platform}-${process.arch}`,
  process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator',
);

/** Whether the validator has a program for this machine. */
export function hasValidator(): boolean {
  return existsSync(PROGRAM);
}

const report = z.object({
  errors: z.array(
    z.object({
      errorType: z.string().optional(),
      id: z.string().nullish(),
      path: z.string().nullish(),
      xPath: z.string().nullish(),
      description: z.string().nullish(),
    }),
  ),
});

/** A workbook of many faults makes a long report. */
const LONGEST_REPORT = 256 * 1024 * 1024;

/** What the Open XML SDK's validator finds, by the schema of today's Excel; undefined where it cannot open the file. */
export async function faultsOf(bytes: Uint8Array, extension: string): Promise<readonly Fault[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'bang-diem-'));
  const file = join(folder, `tep${extension}`);
  try {
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(PROGRAM, [file, 'Microsoft365'], {
      maxBuffer: LONGEST_REPORT,
    });
    const { errors } = report.parse(JSON.parse(stdout));
    if (errors.some(({ errorType, id }) => errorType === 'Exception' || id === NO_WORKBOOK)) return undefined;
    return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description ?? ''}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
