import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the pages are made of, files and folders. */
export const INPUTS = [
  'src',
  'assets',
  'docs/index.md',
  'docs/index.en.md',
  'docs/huong-dan',
  'docs/cai-dat',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
];

/** The folder of pages under development: it changes from one moment to the next, so that nobody may keep it. */
export const DEVELOPED = 'releases/dev';

/**
 * The folder that a release has for itself: `releases/VERSION-` and eight digits of all it is made of. Whatever is inside never
 * changes, so that a page of one release can never be given a script of another, however long a server, a proxy or a
 * browser keeps either of them.
 * @param root the project's folder
 */
export function releaseOf(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((input) => filesIn(root, input))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return `releases/${version}-${hash.digest('hex').slice(0, 8)}`;
}

/** The release that `dist/` was built as last; `undefined` where there is none. */
export function builtRelease(root: string): string | undefined {
  const page = path.join(root, 'dist', 'page.html');
  if (!existsSync(page)) return undefined;
  return /<meta name="release" content="([^"]+)"/.exec(readFileSync(page, 'utf8'))?.[1];
}

/** The files of a folder with those of its folders, or a file itself, in an order that is the same everywhere. */
function filesIn(root: string, input: string): readonly string[] {
  const place = path.join(root, input);
  if (!statSync(place).isDirectory()) return [input];
  return readdirSync(place)
    .sort()
    .flatMap((entry) => filesIn(root, `${input}/${entry}`));
}
