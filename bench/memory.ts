import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import { bareBytes, recalculateBytes } from './measure';

/** The first argument of a process that is started only to measure its own memory. */
export const MEMORY_RUN = 'memory';

/**
 * The peak of a process of its own, in megabytes.
 * @param content what hucre alone is to write, serialized: so that reading it is not counted; ours where there is none
 */
export function peakMegabytes(input: string, content?: string): number {
  const files = content === undefined ? [input] : [input, content];
  return Number(execFileSync(process.execPath, [process.argv[1] ?? '', MEMORY_RUN, ...files], { encoding: 'utf8' }));
}

/** Does the work in this process and prints its peak. */
export async function printPeak(input: string, content: string | undefined): Promise<void> {
  const bytes = await readFile(input);
  if (content === undefined) await recalculateBytes(bytes);
  else await bareBytes(bytes, deserialize(await readFile(content)) as Parameters<typeof bareBytes>[1]);
  console.log(Math.round((await peakKilobytes()) / 1024));
}

/** On Linux what Node tells is never less than what the parent had; the kernel's own count begins with the program. */
async function peakKilobytes(): Promise<number> {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(await readFile(status, 'utf8'))?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
