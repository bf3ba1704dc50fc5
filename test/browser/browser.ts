import { createHash, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  // As in an office without the internet: nobody is found but the server of the tests.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/**
 * Starts the first browser of the Chromium family found: CHROME_PATH, an installed one, on Linux the one in node_modules.
 * @param trusted a certificate that is trusted as if the machine knew who gave it: service workers are for such sites alone
 */
export async function launchBrowser(trusted?: string | Buffer): Promise<Browser> {
  return launch(chosenPath() ?? installedPath() ?? (await bundledPath()) ?? noBrowser(), trusted);
}

/**
 * Starts a browser for tests: as `launchBrowser` does, but the one in node_modules before an installed one. It is the same on
 * every machine, down to its letters, which are wide ones, and has no windows, with which the same tests take half as long again.
 */
export async function launchTestBrowser(trusted?: string | Buffer): Promise<Browser> {
  return launch(chosenPath() ?? (await bundledPath()) ?? installedPath() ?? noBrowser(), trusted);
}

function launch(executablePath: string, trusted?: string | Buffer): Promise<Browser> {
  const args = process.platform === 'linux' ? ['--no-sandbox', ...quiet] : quiet;
  return chromium.launch({
    executablePath,
    args: trusted === undefined ? args : [...args, `--ignore-certificate-errors-spki-list=${keyHash(trusted)}`],
  });
}

function keyHash(certificate: string | Buffer): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

function chosenPath(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen === undefined || chosen === '') return undefined;
  if (existsSync(chosen)) return chosen;
  throw new Error(`CHROME_PATH names a file that does not exist: ${chosen}`);
}

const installedPath = (): string | undefined => (installed[process.platform] ?? []).find((file) => existsSync(file));

/** The browser that comes inside a development package, for one kind of machine; with this variable it brings its own libraries along. */
async function bundledPath(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  process.env.VERCEL ??= '1';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}

function noBrowser(): never {
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH to its program file.',
  );
}
