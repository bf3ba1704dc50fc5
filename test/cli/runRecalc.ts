import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const bin = join(root, 'src', 'cli', 'bin.js');

export interface Run {
  readonly code: number | null;
  /** Lines of standard output. */
  readonly out: readonly string[];
  /** Lines of standard error. */
  readonly err: readonly string[];
}

/** The command itself, as `npm run recalc` and the installed program start it. */
export function runRecalc(...args: readonly string[]): Promise<Run> {
  return run(process.execPath, [bin, ...args]);
}

/** The same for `npm run explain`. */
export function runExplain(...args: readonly string[]): Promise<Run> {
  return run(process.execPath, [bin, 'explain', ...args]);
}

/** As people call it: `npm run --silent recalc -- …`. npm itself takes as long to start as many a run. */
export function runByNpm(script: 'recalc' | 'explain', ...args: readonly string[]): Promise<Run> {
  return run('npm', ['run', '--silent', script, '--', ...args]);
}

/** Built beforehand, so that no test's output begins with the building. */
let isBuilt = false;
function built(): void {
  if (!isBuilt) spawnSync(process.execPath, [bin, '--help']);
  isBuilt = true;
}

async function run(program: string, args: readonly string[]): Promise<Run> {
  built();
  const child = spawn(program, args, { cwd: root, shell: false });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString('utf8')));
  child.stderr.on('data', (data: Buffer) => (err += data.toString('utf8')));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const lines = (text: string): string[] =>
    text.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'));
  return { code, out: lines(out), err: lines(err) };
}

/** A folder of its own for one test, with copies of case workbooks. */
export function folderWith(...cases: readonly string[]): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bang-diem-'));
  for (const name of cases) cpSync(join(root, 'test', 'cases', `${name}.xlsx`), join(folder, `${name}.xlsx`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
