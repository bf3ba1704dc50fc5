import { X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { localCertificate } from '../../../src/cli/server/certificate';
import { browserCommand } from '../../../src/cli/server/openInBrowser';
import { serveFolder } from '../../../src/cli/server/serveFolder';
import { startGuide } from '../../../src/cli/server/startGuide';

let folder: string;
let server: Server;

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  folder = await mkdtemp(path.join(os.tmpdir(), 'served-'));
  await writeFile(path.join(folder, 'page.html'), '<!doctype html>');
  await writeFile(path.join(folder, 'index.html'), '<!doctype html>');
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'assets', 'icon-32.png'), '');
  await mkdir(path.join(folder, 'releases', '0.1.0-00000000'), { recursive: true });
  await mkdir(path.join(folder, 'releases', 'dev'));
  await writeFile(path.join(folder, 'releases', '0.1.0-00000000', 'page.js'), '');
  await writeFile(path.join(folder, 'releases', 'dev', 'page.js'), '');
  await writeFile(path.join(folder, 'taskpane.html'), '<!doctype html>');
  server = await serveFolder(folder, 0, await localCertificate(path.join(folder, 'certificates')));
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks for a path as it stands, without the tidying a URL would get. */
function ask(requested: string, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request(
      { host: 'localhost', port, path: requested, method, rejectUnauthorized: false, agent: false },
      (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
      },
    )
      .on('error', reject)
      .end();
  });
}

/** The files that this process holds open. */
async function openFiles(): Promise<readonly string[]> {
  const descriptors = await readdir('/proc/self/fd');
  return Promise.all(descriptors.map((each) => readlink(`/proc/self/fd/${each}`).catch(() => 'closed meanwhile')));
}

describe('the server of npm start', () => {
  it.each([
    ['/page.html', 200],
    ['/page.html?_host_Info=Excel', 200],
    ['/absent.html', 404],
    ['/', 200],
    ['/empty/', 404],
    ['/../package.json', 404],
    ['/%2e%2e/package.json', 404],
    ['/..%2fpackage.json', 400],
    ['/..%5cpackage.json', 400],
    ['/%00', 400],
    ['/%E0%A4%A', 400],
    ['/certificates', 404],
  ])('answers %s with %i', async (requested, status) => {
    expect((await ask(requested)).status).toBe(status);
  });

  it('goes on where a file cannot be read to its end', async () => {
    // Of a process's memory the first byte is nobody's: opening succeeds and reading fails.
    await symlink('/proc/self/mem', path.join(folder, 'unreadable.bin'));
    await ask('/unreadable.bin').catch((error: unknown) => expect(error).toMatchObject({ code: 'ECONNRESET' }));
    expect((await ask('/page.html')).status).toBe(200);
  });

  it('lets go of a file whose download is broken off', async () => {
    const large = path.join(folder, 'large.bin');
    await writeFile(large, '');
    await truncate(large, 64 * 1024 * 1024);
    const { port } = server.address() as AddressInfo;
    await new Promise<void>((resolve) => {
      const asked = request(
        { host: 'localhost', port, path: '/large.bin', rejectUnauthorized: false, agent: false },
        (response) => response.once('data', () => asked.destroy()).once('close', resolve),
      );
      asked.on('error', () => resolve()).end();
    });
    while ((await openFiles()).includes(large)) await new Promise((resolve) => setImmediate(resolve));
  });

  it('only gives', async () => {
    expect((await ask('/page.html', 'POST')).status).toBe(405);
    expect((await ask('/page.html', 'HEAD')).status).toBe(200);
  });

  it('sends the policy with every answer; only what Excel shows may stand in a frame', async () => {
    const policyOf = async (requested: string) => String((await ask(requested)).headers['content-security-policy']);
    expect(await policyOf('/page.html')).toMatch(/script-src 'self';.*frame-ancestors 'none'$/);
    expect(await policyOf('/taskpane.html')).toMatch(/frame-ancestors 'self' https:/);
    expect(await policyOf('/absent')).not.toContain('unsafe');
    expect((await ask('/page.html')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-type': 'text/html; charset=utf-8',
    });
  });

  it('lets Excel keep icons and fetch them from anywhere, and asks for all else again', async () => {
    expect((await ask('/assets/icon-32.png')).headers).toMatchObject({
      'cache-control': expect.not.stringMatching(/no-cache|no-store/) as string,
      'access-control-allow-origin': '*',
    });
    const { headers } = await ask('/page.html');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('has a release kept for ever, unless it is under development, and nothing that is missing', async () => {
    const caching = async (requested: string) => (await ask(requested)).headers['cache-control'];
    expect(await caching('/releases/0.1.0-00000000/page.js')).toMatch(/immutable/);
    expect(await caching('/releases/dev/page.js')).toBe('no-cache');
    expect(await caching('/releases/0.1.0-00000000/absent.js')).toBeUndefined();
  });

  it('renews certificates under an authority that stays trusted for years, and keeps the keys to their owner', async () => {
    const certificates = path.join(folder, 'certificates');
    const [authority, certificate] = ['ca', 'localhost'].map((name) => path.join(certificates, `${name}.crt`));
    const trusted = await readFile(authority ?? '', 'utf8');
    const years = (Date.parse(new X509Certificate(trusted).validTo) - Date.now()) / (365 * 24 * 60 * 60 * 1000);
    expect(years).toBeGreaterThan(5);
    const before = await localCertificate(certificates);
    await rm(certificate ?? '');
    const { cert } = await localCertificate(certificates);
    expect(cert).not.toEqual(before.cert);
    expect(await readFile(authority ?? '', 'utf8')).toBe(trusted);
    expect(new X509Certificate(cert).verify(new X509Certificate(trusted).publicKey)).toBe(true);
    for (const name of ['ca', 'localhost'])
      expect((await stat(path.join(certificates, `${name}.key`))).mode & 0o777).toBe(0o600);
  });

  it('keeps a certificate that lasts', async () => {
    const certificates = path.join(folder, 'certificates');
    const first = await localCertificate(certificates);
    expect(await localCertificate(certificates)).toEqual(first);
  });
});

describe('browserCommand', () => {
  it.each([
    ['win32', {}, 'cmd'],
    ['darwin', {}, 'open'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', {}, undefined],
    ['win32', { CI: 'true' }, undefined],
  ] as const)('on %s with %j is %s', (platform, environment, command) => {
    expect(browserCommand('https://localhost:3000/', platform, environment)?.command).toBe(command);
  });
});

describe('startGuide', () => {
  it.each(['vi', 'en'] as const)('tells in %s how to bring it into each Excel', (language) => {
    const guide = startGuide(language, path.resolve('/x'), 'https://localhost:3000/');
    for (const expected of ['https://localhost:3000/', 'manifest.xml', 'certutil', 'reg add', 'wef', 'Ctrl+C']) {
      expect(guide).toContain(expected);
    }
  });
});
