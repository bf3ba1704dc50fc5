import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

export interface Run {
  readonly code: number | null;
  /** Lines of standard output. */
  readonly out: readonly string[];
  /** Lines of standard error. */
  readonly err: readonly string[];
}

/** The command as people call it: `npm run --silent recalc -- …`. */
export async function runRecalc(...args: readonly string[]): Promise<Run> {
  return runScript('recalc', args);
}

/** The same for `npm run explain`. */
export async function runExplain(...args: readonly string[]): Promise<Run> {
  return runScript('explain', args);
}

/** Built beforehand, so that no test's output begins with the building. */
let isBuilt = false;
function built(): void {
  if (!isBuilt) spawnSync(process.execPath, [join(root, 'src', 'cli', 'bin.js'), '--help']);
  isBuilt = true;
}

async function runScript(script: 'recalc' | 'explain', args: readonly string[]): Promise<Run> {
  built();
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], { cwd: root, shell: false });
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
