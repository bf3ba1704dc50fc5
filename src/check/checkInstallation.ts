import { answerAt, type Machine, ownAnswer } from './answers';
import { checkHeaders, checkPolicy } from './headers';
import { error, type Remark, together, warning } from './Remark';

export interface Checked {
  readonly remarks: readonly Remark[];
  /** How many files were fetched and compared with the package's list of sums. */
  readonly files: number;
}

/** The package's list of its files with the sum of each. */
const LIST = 'SHA256SUMS.txt';

/** For the server itself, which gives them to nobody. */
const FOR_THE_SERVER = ['web.config', 'nginx.conf'];

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
    const connection = await checkConnection([], machine);
    // Without a connection nobody knows what was copied there.
    if (connection.some(({ kind }) => kind === 'no-connection')) return { remarks: connection, files: 0 };
    const unread = 'kind' in list && list.kind !== 'missing' ? list : error('no-list', LIST);
    return { remarks: together([...connection, unread]), files: 0 };
  }
  const remarks: Remark[] = [];
  for (const group of groupsOf(sums, 8)) {
    remarks.push(...(await Promise.all(group.map(([file, sum]) => checkFile(site, file, sum, machine)))).flat());
  }
  return { remarks: together([...(await checkConnection(remarks, machine)), ...remarks]), files: sums.length };
}

/** What keeps a page from being kept beside a certificate: the worker is not there, or the policy forbids it. */
const KEEPS_FROM_KEEPING = ['service-worker.js', 'check.html'];

async function checkConnection(remarks: readonly Remark[], machine: Machine): Promise<readonly Remark[]> {
  const remark = await machine.connection();
  if (remark === undefined) return [];
  const isExplained = remarks.some(
    ({ severity, files }) => severity === 'error' && files.some((file) => KEEPS_FROM_KEEPING.includes(file)),
  );
  return remark.kind === 'untrusted' && isExplained ? [] : [remark];
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

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function* groupsOf<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
