import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'];
const PRODUCT = path.join('dist', 'page.html');

/** Builds `dist/` where it is absent or older than what it is made of. Resolves to whether it stands. */
export async function buildIfNeeded(root: string, onBuild: () => void): Promise<boolean> {
  const built = await stat(path.join(root, PRODUCT)).catch(() => undefined);
  const newest = Math.max(...(await Promise.all(INPUTS.map((input) => newestChange(path.join(root, input))))));
  if (built !== undefined && built.mtimeMs > newest) return true;
  onBuild();
  const webpack = createRequire(path.join(root, 'package.json')).resolve('webpack-cli/bin/cli.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, '--mode', 'production'], { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function newestChange(file: string): Promise<number> {
  const found = await stat(file);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(file);
  return Math.max(found.mtimeMs, ...(await Promise.all(entries.map((entry) => newestChange(path.join(file, entry))))));
}
