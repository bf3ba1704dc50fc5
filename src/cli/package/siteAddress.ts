import { createHash } from 'node:crypto';

/** Why a text is no address that the add-in can be served at. */
export type AddressProblem = 'missing' | 'not-an-address' | 'not-https' | 'has-more' | 'is-a-file' | 'host' | 'path';

/** A host as certificates name it; a bracketed address of IPv6 has been read already. */
const HOST = /^(\[[\da-f:.]+\]|[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*)$/;

/** A folder's name that Windows, IIS and the configuration of nginx all take as it stands. */
const FOLDER = /^(?! )[\p{L}\p{M}\p{N} ._~()+,@=-]+(?<![ .])$/u;

/**
 * The address of the folder that the add-in will be served at, as manifests and servers write it: the host in ASCII (`ủy-ban.vn` as
 * `xn--…`), the path percent-encoded, a slash at its end.
 * @param text what a person gave, as `https://example.gov.vn/bangdiem766/`; the last slash may be left out
 */
export function siteAddress(text: string): URL | AddressProblem {
  // Letters with marks may have come apart on the way (macOS); servers compare them as they stand.
  const given = text.trim().normalize('NFC');
  if (given === '') return 'missing';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || url.hostname === '' || !given.includes('://')) return 'not-an-address';
  if (url.protocol !== 'https:') return 'not-https';
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') return 'has-more';
  if (/\.[a-z]+$/i.test(url.pathname)) return 'is-a-file';
  if (!HOST.test(url.hostname)) return 'host';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (!foldersOf(url).every((folder) => FOLDER.test(folder))) return 'path';
  return url;
}

/** The folders that a path leads through, as they are called; one that cannot be decoded stays as it is. */
function foldersOf({ pathname }: URL): readonly string[] {
  const folders = pathname.slice(1, -1);
  if (folders === '') return [];
  try {
    return decodeURI(folders).split('/');
  } catch {
    // Written with a % that stands for no letter: no name is allowed one.
    return folders.split('/');
  }
}

/**
 * An address as part of a file's name, in letters that every file system keeps as they are: `example.gov.vn-8443-bangdiem766`. Where
 * another address would be called alike, `/a/b/` and `/a-b/`, `/bảng/` and `/bang/`, a few digits of its own tell it apart.
 */
export function asFileName({ host, pathname, href }: URL): string {
  const typed = `${host}${decodeURI(pathname)}`.normalize('NFC').replace(/\/$/, '');
  const name = typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^\w.-]+/g, '-');
  const isOwn = typed.split('/').length <= 2 && name === typed.replace(/[/:]/g, '-');
  return isOwn ? name : `${name}-${createHash('sha256').update(href).digest('hex').slice(0, 6)}`;
}
