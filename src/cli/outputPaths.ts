import { basename, dirname, join, resolve } from 'node:path';
import { messagesIn } from '../domain/languages/messages';
import { resultName } from '../workbooks/resultName';
import { isFolder, isSameFile } from './files';
import type { Options } from './readOptions';
import { UsageError } from './UsageError';

/** Where each input's result goes, by input; empty when nothing is written. Throws `UsageError`. */
export async function outputPaths({ files, out, json, lang }: Options): Promise<ReadonlyMap<string, string>> {
  if (json && out === undefined) return new Map();
  const { cli } = messagesIn(lang);
  const folder = out !== undefined && (await isFolder(out));
  if (out !== undefined && !folder && /[\\/]$/.test(out)) throw new UsageError(cli.outFolderMissing(out));
  if (out !== undefined && !folder && files.length > 1) throw new UsageError(cli.outNotFolder(out));
  const paths = new Map<string, string>();
  for (const file of files) {
    const name = resultName(basename(file));
    const path = out === undefined ? join(dirname(file), name) : folder ? join(out, name) : out;
    if ([...paths.values()].some((other) => resolve(other) === resolve(path)))
      throw new UsageError(cli.sameOutput(path));
    if (out !== undefined && !(await isFolder(dirname(path))))
      throw new UsageError(cli.outFolderMissing(dirname(path)));
    for (const input of files) {
      if (resolve(input) === resolve(path) || (await isSameFile(input, path)))
        throw new UsageError(cli.outIsInput(path));
    }
    paths.set(file, path);
  }
  return paths;
}
