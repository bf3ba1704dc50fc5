import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { bareBytes, contentOf, recalculateBytes } from './measure';

/** The first argument of a process that is started only to measure its own memory. */
export const MEMORY_RUN = 'memory';

export type MemoryOf = 'bare' | 'ours';

/** The peak of a process of its own, in megabytes. */
export function peakMegabytes(what: MemoryOf, input: string, result: string): number {
  const script = process.argv[1] ?? '';
  return Number(execFileSync(process.execPath, [script, MEMORY_RUN, what, input, result], { encoding: 'utf8' }));
}

/** Does the work in this process and prints its peak. */
export async function printPeak(what: string, input: string, result: string): Promise<void> {
  const bytes = await readFile(input);
  if (what === 'ours') await recalculateBytes(bytes);
  else await bareBytes(bytes, await contentOf(await readFile(result)));
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
}
