import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { builtRelease, releaseOf } from './release';

/** Whether `dist/` is made of what there is now. */
export function isUpToDate(root: string): boolean {
  return builtRelease(root) === releaseOf(root);
}

/** Builds `dist/` where it is absent or made of something else than what there is. Resolves to whether it stands. */
export async function buildIfNeeded(root: string, onBuild: () => void): Promise<boolean> {
  if (isUpToDate(root)) return true;
  onBuild();
  const webpack = createRequire(path.join(root, 'package.json')).resolve('webpack-cli/bin/cli.js');
  return new Promise((resolve, reject) => {
    const args = [webpack, '--mode', 'production', '--config-name', 'site'];
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}
