import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { messagesIn } from '../domain/languages/messages';
import { type Language, LANGUAGES } from '../domain/settings/Settings';
import { say } from './say';
import { buildIfNeeded, isUpToDate } from './server/buildIfNeeded';
import { localCertificate } from './server/certificate';
import { openInBrowser } from './server/openInBrowser';
import { builtRelease, DEVELOPED } from './server/release';
import { serveFolder } from './server/serveFolder';
import { excelFound, type Machine, putIntoExcel } from './server/sideload';
import { startGuide } from './server/startGuide';

/** The manifest names this port. */
const PORT = 3000;
const ADDRESS = `https://localhost:${PORT}/`;
const ROOT = path.resolve(__dirname, '..', '..');
const MANIFEST = path.join(ROOT, 'manifest.xml');

const texts = (language: Language) => messagesIn(language).installation.start;

const machine: Machine = {
  platform: process.platform,
  home: os.homedir(),
  run: (command, args) =>
    new Promise((resolve) => {
      execFile(command, [...args], (error, printed) => resolve(error === null ? printed : undefined));
    }),
  exists: existsSync,
};

/**
 * `npm start`: serves the add-in to this machine, from the last build where there is one, and opens the page; builds beside that
 * where the build is old, and brings the add-in into an Excel of this machine when the person agrees.
 */
async function start(): Promise<void> {
  const hasBuild = builtRelease(ROOT) !== undefined;
  if (!hasBuild && !(await build((language) => texts(language).building))) return;
  if (!(await serve())) return;
  say((language) => `\n${startGuide(language, ROOT, ADDRESS)}`);
  openInBrowser(`${ADDRESS}page.html`);
  await offerToExcel();
  // What `npm run dev` builds is its own to renew.
  if (isUpToDate(ROOT) || builtRelease(ROOT) === DEVELOPED) return;
  if (await build((language) => texts(language).rebuilding)) say((language) => texts(language).newer);
}

async function build(announcement: (language: Language) => string): Promise<boolean> {
  const isBuilt = await buildIfNeeded(ROOT, () => say(announcement));
  if (!isBuilt) {
    say((language) => texts(language).buildFailed);
    process.exitCode = 1;
  }
  return isBuilt;
}

async function serve(): Promise<boolean> {
  const certificate = await localCertificate(path.join(ROOT, '.certs'));
  try {
    const server = await serveFolder(path.join(ROOT, 'dist'), PORT, certificate);
    process.once('SIGINT', () => {
      server.close();
      server.closeAllConnections();
    });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    say((language) => texts(language).portTaken(PORT));
    process.exitCode = 1;
    return false;
  }
}

/** Asks where there is somebody to answer and an Excel that does not know the add-in yet. */
async function offerToExcel(): Promise<void> {
  if (!process.stdin.isTTY || (await excelFound(machine, MANIFEST)) !== 'without') return;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`\n${LANGUAGES.map((language) => texts(language).ask).join('\n')} `);
  terminal.close();
  if (!/^(c|y)/i.test(answer.trim())) return;
  const isThere = await putIntoExcel(machine, MANIFEST);
  say((language) => (isThere ? texts(language).put : texts(language).notPut));
}

void start();
