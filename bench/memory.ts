import { readFile } from 'node:fs/promises';
import { bareBytes, contentOf, recalculateBytes } from './measure';

/** Run by itself, so that its peak is its own: `tsx bench/memory.ts bare|ours INPUT [RESULT]` prints megabytes. */
async function main([, , what = '', input = '', result = '']: readonly string[]): Promise<void> {
  const bytes = await readFile(input);
  if (what === 'ours') await recalculateBytes(bytes);
  else await bareBytes(bytes, await contentOf(await readFile(result)));
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
}

void main(process.argv);
