/** What can be wrong with an installation, apart from what it is about. */
export type RemarkKind =
  | 'not-https'
  | 'untrusted'
  | 'trust-untold'
  | 'no-list'
  | 'missing'
  | 'asks-login'
  | 'led-elsewhere'
  | 'altered'
  | 'old-answer'
  | 'wrong-type'
  | 'download'
  | 'icon-not-kept'
  | 'kept-too-long'
  | 'keeping-unsaid'
  | 'no-frame'
  | 'other-policy'
  | 'isolated'
  | 'icon-not-shared'
  | 'other-address';

export interface Remark {
  readonly kind: RemarkKind;
  /** Errors keep the add-in or the page from working; a warning is what some will notice. */
  readonly severity: 'error' | 'warning';
  /** Which files it is about, as addresses within the folder. */
  readonly files: readonly string[];
  /** What was found: a status, a header's value, another address. */
  readonly found: string;
}

/** What the check needs of the machine that it runs on. */
export interface Machine {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /**
   * Whether the browser keeps the page on the machine, which it does of servers alone that the machine trusts; `untold` by browsers
   * that keep it after a person's exception as well, which Excel knows nothing of.
   */
  readonly keeping: () => Promise<'kept' | 'refused' | 'untold'>;
  /** Something that no address had before, so that the answer is the server's own. */
  readonly novelty: () => string;
}

export interface Checked {
  readonly remarks: readonly Remark[];
  /** How many files were fetched and compared with the package's list of sums. */
  readonly files: number;
}

/** The package's list of its files with the sum of each. */
const LIST = 'SHA256SUMS.txt';

/** For the server itself, which gives them to nobody. */
const FOR_THE_SERVER = ['web.config', 'nginx.conf'];

const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html/,
  js: /^(text|application)\/javascript/,
  css: /^text\/css/,
  png: /^image\/png/,
  webmanifest: /^application\/(manifest\+json|json)/,
};

/** The pages that Excel on the web shows in a frame. */
const IN_EXCEL = /^((taskpane|commands)\.html$|releases\/)/;

/**
 * Fetches every file of an installation as this machine gets it, and compares it with what the package says of it.
 * @param site the folder's address, with a slash at its end
 */
export async function checkInstallation(site: URL, machine: Machine): Promise<Checked> {
  // Without https neither Excel nor a browser that keeps the page takes part, and nothing can be compared here either.
  if (site.protocol !== 'https:') return { remarks: [error('not-https', '', site.href)], files: 0 };
  const list = await ownAnswer(site, LIST, machine);
  const sums = 'kind' in list ? [] : sumsIn(new TextDecoder().decode(list.body));
  if (sums.length === 0) {
    const unread = 'kind' in list && list.kind !== 'missing' ? list : error('no-list', LIST);
    return { remarks: together([...(await checkTrust([], machine)), unread]), files: 0 };
  }
  const remarks: Remark[] = [];
  for (const group of groupsOf(sums, 8)) {
    remarks.push(...(await Promise.all(group.map(([file, sum]) => checkFile(site, file, sum, machine)))).flat());
  }
  return { remarks: together([...(await checkTrust(remarks, machine)), ...remarks]), files: sums.length };
}

/** What keeps a page from being kept beside a certificate: the worker is not there, or the policy forbids it. */
const KEEPS_FROM_KEEPING = ['service-worker.js', 'check.html'];

async function checkTrust(remarks: readonly Remark[], machine: Machine): Promise<readonly Remark[]> {
  const keeping = await machine.keeping();
  if (keeping === 'untold') return [warning('trust-untold', '')];
  const isExplained = remarks.some(
    ({ severity, files }) => severity === 'error' && files.some((file) => KEEPS_FROM_KEEPING.includes(file)),
  );
  return keeping === 'kept' || isExplained ? [] : [error('untrusted', '')];
}

interface Given {
  readonly isThere: boolean;
  readonly status: number;
  /** Where the answer came from at last. */
  readonly address: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** Asks as Excel does: for what the server has now, and without the login that a browser may know. */
const AS_EXCEL: RequestInit = { cache: 'no-store', credentials: 'omit' };

/** The server's own answer about a file, or why there is none. */
async function ownAnswer(site: URL, file: string, machine: Machine): Promise<Given | Remark> {
  const address = new URL(file, site);
  address.search = `check=${machine.novelty()}`;
  const given = await answerAt(address, machine);
  if (given === undefined)
    return (await leadsAway(address, machine)) ? error('led-elsewhere', file) : error('missing', file);
  if ([401, 403].includes(given.status)) return error('asks-login', file, String(given.status));
  if (!given.isThere) return error('missing', file, String(given.status));
  return given.address.startsWith(new URL(file, site).href) ? given : error('led-elsewhere', file, given.address);
}

/** Whether a file is not answered for since the server leads to another host, where browsers let no script follow. */
async function leadsAway(address: URL, machine: Machine): Promise<boolean> {
  return machine.fetch(address.href, { ...AS_EXCEL, redirect: 'manual' }).then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );
}

/** What an address gives; `undefined` where nothing can be had. */
async function answerAt(address: URL, machine: Machine): Promise<Given | undefined> {
  try {
    const response = await machine.fetch(address.href, AS_EXCEL);
    const { ok: isThere, status, headers, url } = response;
    return { isThere, status, headers, address: url === '' ? address.href : url, body: await response.arrayBuffer() };
  } catch {
    // No connection, or one that was broken off, or led to where a script may not follow.
    return undefined;
  }
}

async function checkFile(site: URL, file: string, sum: string, machine: Machine): Promise<readonly Remark[]> {
  const given = await ownAnswer(site, file, machine);
  if ('kind' in given) return [given];
  const led = file === 'manifest.xml' ? checkManifest(site, new TextDecoder().decode(given.body)) : [];
  if ((await sha256(given.body)) !== sum) return led.length > 0 ? led : [error('altered', file)];
  return [
    ...led,
    ...checkHeaders(file, given.headers),
    ...checkPolicy(file, given),
    ...(await checkOldAnswer(site, file, sum, machine)),
  ];
}

function checkHeaders(file: string, headers: Headers): readonly Remark[] {
  const remarks: Remark[] = [];
  const value = (name: string): string => headers.get(name) ?? '';
  const type = TYPES[file.split('.').at(-1) ?? ''];
  if (type !== undefined && !type.test(value('Content-Type'))) {
    remarks.push(error('wrong-type', file, value('Content-Type')));
  }
  if (type !== undefined && /attachment/i.test(value('Content-Disposition'))) {
    remarks.push(error('download', file, value('Content-Disposition')));
  }
  const caching = value('Cache-Control');
  const age = Number(/max-age=(\d+)/i.exec(caching)?.[1] ?? 0);
  const isAskedAgain = /no-cache|no-store|max-age=0\b/i.test(caching);
  if (/^assets\/.*\.png$/.test(file)) {
    if (/no-cache|no-store/i.test(caching)) remarks.push(error('icon-not-kept', file, caching));
    const sharing = value('Cross-Origin-Resource-Policy');
    if (/same-/i.test(sharing)) remarks.push(warning('icon-not-shared', file, sharing));
  } else if (/^[^/]+\.(html|js|xml)$/.test(file) && !isAskedAgain) {
    remarks.push(age > 0 ? warning('kept-too-long', file, caching) : warning('keeping-unsaid', file));
  }
  if (/same-origin/i.test(value('Cross-Origin-Opener-Policy')) && IN_EXCEL.test(file)) {
    remarks.push(warning('isolated', file, value('Cross-Origin-Opener-Policy')));
  }
  return remarks;
}

/** Whether what the server says over the page's own policy still lets the page be what it is. */
function checkPolicy(file: string, { body, headers }: Given): readonly Remark[] {
  if (!file.endsWith('.html')) return [];
  const remarks: Remark[] = [];
  const frame = headers.get('X-Frame-Options');
  if (IN_EXCEL.test(file) && frame !== null) remarks.push(warning('no-frame', file, `X-Frame-Options: ${frame}`));
  const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(new TextDecoder().decode(body))?.[1] ?? '';
  const said = directivesIn(headers.get('Content-Security-Policy') ?? '');
  const frames = said.get('frame-ancestors');
  if (IN_EXCEL.test(file) && frames !== undefined && !frames.includes('office')) {
    remarks.push(warning('no-frame', file, `frame-ancestors ${frames}`));
  }
  const wanted = directivesIn(own);
  const others = [...said].filter(([name, sources]) => name !== 'frame-ancestors' && wanted.get(name) !== sources);
  if (others.length > 0) {
    remarks.push(error('other-policy', file, others.map(([name, sources]) => `${name} ${sources}`).join('; ')));
  }
  return remarks;
}

/** A manifest that was made for another address leads Excel there. */
function checkManifest(site: URL, manifest: string): readonly Remark[] {
  const addresses = [...manifest.matchAll(/Value="(https?:[^"]+)"/g)].map(([, address]) => address ?? '');
  const others = addresses.map(unescaped).filter((address) => !address.startsWith(site.href));
  const [first] = others;
  return first === undefined ? [] : [error('other-address', 'manifest.xml', first)];
}

/** What newer versions write over, unlike a release's files and pictures. */
const WRITTEN_OVER = /^(?!releases\/).*\.(html|js|xml)$/;

/** Whether somebody on the way still gives another version of what the server itself gives as the package has it. */
async function checkOldAnswer(site: URL, file: string, sum: string, machine: Machine): Promise<readonly Remark[]> {
  if (!WRITTEN_OVER.test(file)) return [];
  const given = await answerAt(new URL(file, site), machine);
  if (given === undefined || (await sha256(given.body)) === sum) return [];
  const age = given.headers.get('Age');
  return [warning('old-answer', file, !given.isThere ? String(given.status) : age === null ? '' : `Age: ${age}`)];
}

function sumsIn(list: string): readonly (readonly [file: string, sum: string])[] {
  return [...list.matchAll(/^([\da-f]{64}) {2}(\S.*?)\r?$/gm)]
    .map(([, sum = '', file = '']) => [file, sum] as const)
    .filter(([file]) => !FOR_THE_SERVER.includes(file));
}

function directivesIn(policy: string): ReadonlyMap<string, string> {
  const directives = policy.split(/[;,]/).map((each) => each.trim().split(/\s+/));
  return new Map(
    directives.filter(([name]) => name !== '').map(([name = '', ...sources]) => [name, sources.join(' ')]),
  );
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Remarks that say the same of several files as one. */
function together(remarks: readonly Remark[]): readonly Remark[] {
  const found = new Map<string, Remark>();
  for (const remark of remarks) {
    const key = `${remark.kind} ${remark.found}`;
    const before = found.get(key)?.files ?? [];
    found.set(key, { ...remark, files: [...new Set([...before, ...remark.files])] });
  }
  return [...found.values()].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

function* groupsOf<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

const remark =
  (severity: Remark['severity']) =>
  (kind: RemarkKind, file: string, found = ''): Remark => ({
    kind,
    severity,
    files: file === '' ? [] : [file],
    found,
  });
const error = remark('error');
const warning = remark('warning');
