import { createHash } from 'node:crypto';
import type { Machine } from '../../src/check/answers';
import { checkInstallation } from '../../src/check/checkInstallation';
import { error, type Remark, warning } from '../../src/check/Remark';

const SITE = new URL('https://example.gov.vn/bangdiem766/');

const policy = "default-src 'none'; script-src 'self'";
const page = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

const package_: Readonly<Record<string, string>> = {
  'assets/icon-32.png': 'png',
  'check.html': page,
  'huong-dan/bang.html': page,
  'huong-dan/hinh/1-mo.png': 'picture',
  'manifest.xml': `<SourceLocation DefaultValue="${SITE.href}taskpane.html" />`,
  'page.html': page,
  'releases/0.1.0-00000000/dialog.html': page,
  'releases/0.1.0-00000000/page.js': 'script',
  'service-worker.js': 'worker',
  'taskpane.html': page,
};

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  png: 'image/png',
  xml: 'text/xml',
};

interface Habits {
  /** Files with another content, or none, than that of the package. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly headers?: (file: string) => Readonly<Record<string, string>>;
  /** What a proxy gives for addresses that somebody has asked for before. */
  readonly kept?: Readonly<Record<string, string>>;
  /** What the machine found of the connection. */
  readonly connection?: Remark;
  /** Where a request for a file ends up. */
  readonly endsAt?: (address: string) => string;
  /** The status of whoever does not say who they are, as a browser does by itself once a person has logged in. */
  readonly toStrangers?: number;
  /** Whether the server leads to another host, which browsers let no script follow. */
  readonly leadsAway?: boolean;
}

const caching = (file: string): string =>
  file.startsWith('releases/')
    ? 'public, max-age=31536000, immutable'
    : file.startsWith('assets/')
      ? 'max-age=86400'
      : 'no-cache';

function machineBefore(habits: Habits): Machine {
  const { files = {}, headers = () => ({}), kept = {}, connection, endsAt, toStrangers, leadsAway } = habits;
  const sums = Object.entries(package_).map(
    ([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`,
  );
  const served = {
    ...package_,
    'web.config': 'x',
    'SHA256SUMS.txt': `${sums.join('')}${'0'.repeat(64)}  web.config\n`,
    ...files,
  };
  let asked = 0;
  return {
    connection: () => Promise.resolve(connection),
    novelty: () => String((asked += 1)),
    fetch: (address, { credentials, redirect }) => {
      if (leadsAway === true) {
        if (redirect !== 'manual') return Promise.reject(new TypeError('Failed to fetch'));
        return Promise.resolve(Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }));
      }
      if (toStrangers !== undefined && credentials === 'omit') {
        return Promise.resolve(new Response('', { status: toStrangers }));
      }
      const { pathname, search } = new URL(address);
      const file = pathname.slice(SITE.pathname.length);
      const content = (search === '' ? kept[file] : undefined) ?? (served as Record<string, string | undefined>)[file];
      const type = types[file.split('.').at(-1) ?? ''] ?? 'text/plain';
      const response = new Response(content ?? 'absent', {
        status: content === undefined ? 404 : 200,
        headers: { 'Content-Type': type, 'Cache-Control': caching(file), ...headers(file) },
      });
      Object.defineProperty(response, 'url', { value: endsAt?.(address) ?? address });
      return Promise.resolve(response);
    },
  };
}

const told = async (habits: Habits): Promise<readonly string[]> => {
  const { remarks } = await checkInstallation(SITE, machineBefore(habits));
  return remarks.map(({ kind, severity, files, found }: Remark) =>
    `${severity} ${kind} [${files.join(' ')}] ${found}`.trim(),
  );
};

const only = (wanted: string, name: string, value: string) => (file: string) =>
  file === wanted ? { [name]: value } : ({} as Record<string, string>);

it('has nothing to say of a package that is served as it should be', async () => {
  expect(await checkInstallation(SITE, machineBefore({}))).toEqual({ remarks: [], files: 10 });
});

describe('what it says where', () => {
  it.each<readonly [string, Habits, readonly string[]]>([
    ['the certificate is not trusted', { connection: error('untrusted', '') }, ['error untrusted []']],
    [
      'a browser lets a certificate pass that a person let pass',
      { connection: warning('trust-untold', '') },
      ['warning trust-untold []'],
    ],
    [
      'the page is not kept for want of its worker, whatever the certificate',
      { connection: error('untrusted', ''), files: { 'service-worker.js': undefined } },
      ['error missing [service-worker.js] 404'],
    ],
    [
      'the page is not kept since a policy forbids it, whatever the certificate',
      {
        connection: error('untrusted', ''),
        headers: only('check.html', 'Content-Security-Policy', "worker-src 'none'"),
      },
      ["error other-policy [check.html] worker-src 'none'"],
    ],
    [
      'another file is missing and the certificate is not trusted',
      { connection: error('untrusted', ''), files: { 'page.html': undefined } },
      ['error untrusted []', 'error missing [page.html] 404'],
    ],
    [
      'nobody answers at all',
      { connection: error('no-connection', '', 'ENOTFOUND'), files: { 'SHA256SUMS.txt': undefined } },
      ['error no-connection [] ENOTFOUND'],
    ],
    [
      'the certificate is out of date, whatever the files',
      { connection: error('certificate-date', '', 'CERT_HAS_EXPIRED'), files: { 'service-worker.js': undefined } },
      ['error certificate-date [] CERT_HAS_EXPIRED', 'error missing [service-worker.js] 404'],
    ],
    ['nothing was copied there', { files: { 'SHA256SUMS.txt': undefined } }, ['error no-list [SHA256SUMS.txt]']],
    [
      'the list is a page that says sorry',
      { files: { 'SHA256SUMS.txt': '<html>404</html>' } },
      ['error no-list [SHA256SUMS.txt]'],
    ],
    ['a file was forgotten', { files: { 'page.html': undefined } }, ['error missing [page.html] 404']],
    ['somebody writes into a file', { files: { 'page.html': `${page}<script>` } }, ['error altered [page.html]']],
    [
      'a login stands before it',
      { endsAt: (address) => (address.includes('SHA') ? address : 'https://login.gov.vn/') },
      [
        'error led-elsewhere [assets/icon-32.png check.html huong-dan/bang.html huong-dan/hinh/1-mo.png manifest.xml page.html releases/0.1.0-00000000/dialog.html releases/0.1.0-00000000/page.js service-worker.js taskpane.html] https://login.gov.vn/',
      ],
    ],
    [
      'a login that the browser has the answer to stands before everything',
      { toStrangers: 401 },
      ['error asks-login [SHA256SUMS.txt] 401'],
    ],
    ['nobody may read the folder', { toStrangers: 403 }, ['error asks-login [SHA256SUMS.txt] 403']],
    ['another host answers for everything', { leadsAway: true }, ['error led-elsewhere [SHA256SUMS.txt]']],
    [
      'the list leads to a login of the same host',
      { endsAt: () => 'https://example.gov.vn/dang-nhap' },
      ['error led-elsewhere [SHA256SUMS.txt] https://example.gov.vn/dang-nhap'],
    ],
    [
      'icons may not be kept',
      { headers: only('assets/icon-32.png', 'Cache-Control', 'no-store') },
      ['error icon-not-kept [assets/icon-32.png] no-store'],
    ],
    [
      'a server or proxy has everything kept for a day',
      { headers: () => ({ 'Cache-Control': 'max-age=86400' }) },
      ['warning kept-too-long [check.html manifest.xml page.html service-worker.js taskpane.html] max-age=86400'],
    ],
    [
      'a server says nothing of keeping',
      { headers: (file) => (file === 'page.html' ? { 'Cache-Control': '' } : {}) },
      ['warning keeping-unsaid [page.html]'],
    ],
    [
      'a proxy still gives the version before',
      { kept: { 'taskpane.html': 'old' }, headers: only('taskpane.html', 'Age', '3600') },
      ['warning old-answer [taskpane.html] Age: 3600'],
    ],
    [
      'a proxy still gives the stand-alone page and a guide of the version before',
      { kept: { 'page.html': 'old', 'huong-dan/bang.html': 'old' } },
      ['warning old-answer [huong-dan/bang.html page.html]'],
    ],
    [
      'somebody writes something new into a page each time',
      { files: { 'taskpane.html': `${page}<script>1` }, kept: { 'taskpane.html': `${page}<script>2` } },
      ['error altered [taskpane.html]'],
    ],
    [
      'the manifest is that of another office',
      { files: { 'manifest.xml': '<SourceLocation DefaultValue="https://khac.gov.vn/bd/taskpane.html" />' } },
      ['error other-address [manifest.xml] https://khac.gov.vn/bd/taskpane.html'],
    ],
    ['the manifest was spoilt', { files: { 'manifest.xml': '<SourceLocation' } }, ['error altered [manifest.xml]']],
    [
      'the list of sums was written by hand',
      { files: { 'SHA256SUMS.txt': `${'0'.repeat(64)}  taskpane.html\n` } },
      ['error altered [taskpane.html]'],
    ],
    [
      'scripts are called text',
      { headers: only('releases/0.1.0-00000000/page.js', 'Content-Type', 'text/plain') },
      ['error wrong-type [releases/0.1.0-00000000/page.js] text/plain'],
    ],
    [
      'pages are handed out as downloads',
      { headers: only('page.html', 'Content-Disposition', 'attachment') },
      ['error download [page.html] attachment'],
    ],
    [
      'frames are forbidden, which is right for the page and wrong for the pane',
      { headers: () => ({ 'X-Frame-Options': 'SAMEORIGIN' }) },
      ['warning no-frame [releases/0.1.0-00000000/dialog.html taskpane.html] X-Frame-Options: SAMEORIGIN'],
    ],
    [
      'a policy forbids Excel on the web to show the pane',
      { headers: only('taskpane.html', 'Content-Security-Policy', `${policy}; frame-ancestors 'self'`) },
      ["warning no-frame [taskpane.html] frame-ancestors 'self'"],
    ],
    [
      'the package’s own policy comes as a header too',
      {
        headers: (file) => ({
          'Content-Security-Policy': `${policy}; frame-ancestors ${file === 'page.html' ? "'none'" : 'https://*.office.com'}`,
        }),
      },
      [],
    ],
    [
      'a policy of somebody else goes over the page’s own',
      { headers: only('page.html', 'Content-Security-Policy', "default-src 'self'") },
      ["error other-policy [page.html] default-src 'self'"],
    ],
    [
      'icons may not be shown by other sites',
      { headers: () => ({ 'Cross-Origin-Resource-Policy': 'same-origin' }) },
      ['warning icon-not-shared [assets/icon-32.png] same-origin'],
    ],
    [
      'windows are cut off from each other',
      { headers: only('taskpane.html', 'Cross-Origin-Opener-Policy', 'same-origin') },
      ['warning isolated [taskpane.html] same-origin'],
    ],
  ])('%s', async (_, habits, expected) => {
    expect(await told(habits)).toEqual(expected);
  });

  it('the manifest was made for another address', async () => {
    const elsewhere = new URL('https://other.gov.vn/bangdiem766/');
    const { remarks } = await checkInstallation(elsewhere, machineBefore({}));
    expect(remarks).toMatchObject([
      { kind: 'other-address', severity: 'error', files: ['manifest.xml'], found: `${SITE.href}taskpane.html` },
    ]);
  });

  it.each(['http://example.gov.vn/bangdiem766/', 'file:///C:/bangdiem766/'])('it is opened at %s', async (address) => {
    const { remarks } = await checkInstallation(new URL(address), machineBefore({}));
    expect(remarks).toEqual([{ kind: 'not-https', severity: 'error', files: [], found: address }]);
  });

  it('nobody answers', async () => {
    const machine: Machine = { ...machineBefore({}), fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
    expect((await checkInstallation(SITE, machine)).remarks).toMatchObject([{ kind: 'no-list' }]);
  });
});
