import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed bytes of the scripts that the built pane loads of its own; undefined where it is not built. */
export function paneBytes(folder: string): number | undefined {
  const page = join(folder, 'taskpane.html');
  if (!existsSync(page)) return undefined;
  const scripts = [...readFileSync(page, 'utf8').matchAll(/<script[^>]*src="([^"]+)"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  const own = scripts.filter((file) => !file.includes('/office-js/'));
  return own.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}
