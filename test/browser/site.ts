import { mkdtemp, rename, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { packageFor } from '../../src/cli/package/packageFor';
import { buildIfNeeded } from '../../src/cli/server/buildIfNeeded';
import { localCertificate } from '../../src/cli/server/certificate';
import { type Certificate, serveFolder } from '../../src/cli/server/serveFolder';
import { servePlainly } from './plainServer';

const projectFolder = path.resolve(__dirname, '..', '..');

/** Where offices put the package: below a path of a host that has other things too. */
export const FOLDER = 'bangdiem766';

export interface Site {
  /** Where the pages begin, without a slash at its end. */
  readonly address: string;
  /** For a browser to trust, as machines of an office trust their server. */
  readonly certificate: string | Buffer;
  readonly close: () => Promise<void>;
}

/** A certificate for `localhost` that a browser can be told to trust. */
export const testCertificate = (): Promise<Certificate> =>
  localCertificate(path.join(os.tmpdir(), 'bang-diem-766-test-certificate'));

/**
 * The built pages as the very server of `npm start` serves them, on a free port; built first where they are absent or old.
 * @param root the project's folder
 */
export async function openSite(root: string): Promise<Site> {
  await build(root);
  const certificate = await testCertificate();
  const server = await serveFolder(path.join(root, 'dist'), 0, certificate);
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}`,
    certificate: certificate.cert,
    close: () => {
      server.close();
      server.closeAllConnections();
      return Promise.resolve();
    },
  };
}

/** The package as an office has it: copied below a path of a plain static server. */
export async function openInstalled(): Promise<Site> {
  await build(projectFolder);
  const certificate = await testCertificate();
  const served = await mkdtemp(path.join(os.tmpdir(), 'installed-'));
  const server = await servePlainly(served, certificate);
  const address = `${server.origin}/${FOLDER}`;
  const folder = await packageFor(projectFolder, new URL(`${address}/`), path.join(served, 'packed'));
  await rename(folder, path.join(served, FOLDER));
  return {
    address,
    certificate: certificate.cert,
    close: async () => {
      await server.close();
      await rm(served, { recursive: true });
    },
  };
}

async function build(root: string): Promise<void> {
  if (await buildIfNeeded(root, () => undefined)) return;
  throw new Error('The pages cannot be built; see the messages above.');
}

export interface Visit {
  readonly page: Page;
  /** What went wrong while the page was open: policy violations, script errors, addresses outside the pages' own. */
  readonly complaints: readonly string[];
}

/**
 * Opens a page and writes down everything that must not happen.
 * @param prepare what has to be in place before the page is asked for
 */
export async function visit(
  browser: Browser,
  site: Site,
  address: string,
  options: BrowserContextOptions = {},
  prepare: (context: BrowserContext) => Promise<void> = () => Promise.resolve(),
): Promise<Visit> {
  const context = await browser.newContext({ acceptDownloads: true, locale: 'vi-VN', ...options });
  await prepare(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site.address}/`) && !url.startsWith('blob:')) complaints.push(`outside: ${url}`);
  });
  await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await page.addInitScript(() => {
    const { complain } = globalThis as unknown as { complain: (complaint: string) => void };
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        complain(`policy: ${violatedDirective} ${blockedURI} at ${sourceFile.split('/').at(-1) ?? ''}:${lineNumber}`);
      },
    );
  });
  await page.goto(`${site.address}${address}`);
  return { page, complaints };
}

/**
 * Opens a page as it is in the first moments of a first visit, for as long as the test takes: a browser that keeps it for work
 * without the network is busy with that for as long as with the page. Those that tell of what is kept go by `visit`.
 */
export function visitBeforeKept(
  browser: Browser,
  site: Site,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  return visit(browser, site, address, options, async (context) => {
    await context.addInitScript(() => {
      navigator.serviceWorker.register = () => new Promise(() => undefined);
    });
  });
}
