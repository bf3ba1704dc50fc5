import { basename, dirname, extname, join, resolve } from 'node:path';
import { messagesIn } from '../domain/languages/messages';
import { reportName } from '../documents/reportName';
import { resultName } from '../workbooks/resultName';
import { isFolder, placeOf } from './files';
import type { Options } from './readOptions';
import { UsageError } from './UsageError';

/** Where each input's result goes, by input; empty when nothing is written. Throws `UsageError`. */
export async function outputPaths(options: Options): Promise<ReadonlyMap<string, string>> {
  if (options.json && options.out === undefined) return new Map();
  return pathsFor('--out', options.out, resultName, options);
}

/** Where each input's document goes, by input; empty when none is wanted. Throws `UsageError`. */
export async function reportPaths(options: Options): Promise<ReadonlyMap<string, string>> {
  if (options.report === undefined) return new Map();
  const paths = await pathsFor('--report', options.report, reportName, options);
  for (const path of paths.values()) {
    if (extname(path).toLowerCase() !== '.docx') throw new UsageError(messagesIn(options.lang).cli.reportEnding(path));
  }
  return paths;
}

async function pathsFor(
  option: '--out' | '--report',
  given: string | undefined,
  nameOf: (file: string) => string,
  { files, lang }: Options,
): Promise<ReadonlyMap<string, string>> {
  const { cli } = messagesIn(lang);
  const folder = given !== undefined && (await isFolder(given));
  if (given !== undefined && !folder && /[\\/]$/.test(given)) throw new UsageError(cli.outFolderMissing(given));
  if (given !== undefined && !folder && files.length > 1) throw new UsageError(cli.outNotFolder(option, given));
  const inputs = new Set(await Promise.all(files.map(placeOf)));
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of files) {
    const name = nameOf(basename(file));
    const path = given === undefined ? join(dirname(file), name) : folder ? join(given, name) : given;
    if (taken.has(resolve(path))) throw new UsageError(cli.sameOutput(path));
    if (given !== undefined && !(await isFolder(dirname(path))))
      throw new UsageError(cli.outFolderMissing(dirname(path)));
    if (inputs.has(await placeOf(path))) throw new UsageError(cli.outIsInput(path));
    taken.add(resolve(path));
    paths.set(file, path);
  }
  return paths;
}
