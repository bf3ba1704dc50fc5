import { error, type Remark } from './Remark';

/** What the check needs of the machine that it runs on. */
export interface Machine {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** What is wrong with the connection itself, or with the server's certificate. Asked when all files have been. */
  readonly connection: () => Promise<Remark | undefined>;
  /** Something that no address had before, so that the answer is the server's own. */
  readonly novelty: () => string;
}

export interface Given {
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
export async function ownAnswer(site: URL, file: string, machine: Machine): Promise<Given | Remark> {
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
export async function answerAt(address: URL, machine: Machine): Promise<Given | undefined> {
  try {
    const response = await machine.fetch(address.href, AS_EXCEL);
    const { ok: isThere, status, headers, url } = response;
    return { isThere, status, headers, address: url === '' ? address.href : url, body: await response.arrayBuffer() };
  } catch {
    // No connection, or one that was broken off, or led to where a script may not follow.
    return undefined;
  }
}
