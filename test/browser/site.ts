import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { buildIfNeeded } from '../../src/cli/server/buildIfNeeded';
import { localCertificate } from '../../src/cli/server/certificate';
import { serveFolder } from '../../src/cli/server/serveFolder';

const projectFolder = path.resolve(__dirname, '..', '..');

export interface Site {
  readonly origin: string;
  /** For a browser to trust, as machines of an office trust their server. */
  readonly certificate: string | Buffer;
  readonly close: () => void;
}

/**
 * The built pages, served by the very server of `npm start` on a free port; built first where they are absent or old.
 * @param root the project's folder
 */
export async function openSite(root = projectFolder): Promise<Site> {
  const isBuilt = await buildIfNeeded(root, () => undefined);
  if (!isBuilt) throw new Error('The pages cannot be built; see the messages above.');
  const certificate = await localCertificate(path.join(os.tmpdir(), 'bang-diem-766-test-certificate'));
  const server = await serveFolder(path.join(root, 'dist'), 0, certificate);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    certificate: certificate.cert,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export interface Visit {
  readonly page: Page;
  /** What went wrong while the page was open: policy violations, script errors, addresses outside the origin. */
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
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  await prepare(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !url.startsWith('blob:')) complaints.push(`outside: ${url}`);
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
  await page.goto(`${site.origin}${address}`);
  return { page, complaints };
}
