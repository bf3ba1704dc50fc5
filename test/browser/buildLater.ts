import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildIfNeeded } from '../../src/cli/server/buildIfNeeded';
import { INPUTS } from '../../src/cli/server/release';

/**
 * Builds the version after this one: the same project with another number, and a sentence on its page that was changed.
 * @param root the project's folder
 * @param to an absent folder for it
 */
export async function buildLater(root: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const input of INPUTS) await cp(path.join(root, input), path.join(to, input), { recursive: true });
  await cp(path.join(root, 'tsconfig.json'), path.join(to, 'tsconfig.json'));
  await symlink(path.join(root, 'node_modules'), path.join(to, 'node_modules'), 'dir');
  await change(path.join(to, 'package.json'), /"version": "[^"]+"/, '"version": "99.0.0"');
  await change(path.join(to, 'src/domain/languages/vi/page.ts'), /trySample: '[^']+'/, "trySample: 'Dùng tệp mẫu mới'");
  if (!(await buildIfNeeded(to, () => undefined))) throw new Error('The later version cannot be built.');
}

async function change(file: string, from: RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!from.test(text)) throw new Error(`${file} has nothing like ${from.source}.`);
  await writeFile(file, text.replace(from, to));
}
