import { contentSecurityPolicy, frameAncestors } from './contentSecurityPolicy';

/**
 * What a file is to those who keep it: of a release's own folder, which never changes; one of `assets/`, icons that manifests name and
 * samples; or at an address that stays while its content changes.
 */
export type Keeping = 'release' | 'asset' | 'page';

/**
 * For how many seconds something may be kept without asking again. Of the ribbon's icons Excel shows none that it may not
 * keep ("Office add-ins manifest"; OfficeDev/office-js 2981, 4446).
 */
export const SECONDS: Readonly<Record<Keeping, number>> = { release: 365 * 86_400, asset: 86_400, page: 0 };

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
} as const;

/** The pages that Excel shows inside itself; the dialog is the one page of a release's own folder. */
const forExcel = /\/((taskpane|commands)\.html$|releases\/)/;

/** The headers that go with every answer to a path, on whichever server. Excel on the web fetches icons across origins (OfficeDev/office-js 2467). */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy}; ${frameAncestors(forExcel.test(path))}`,
    ...EVERYWHERE,
    ...(path.includes('/assets/') && { 'Access-Control-Allow-Origin': '*' }),
  };
}

/** How a file that is there may be kept; that one is not there may never be. */
export function keepingOf(path: string): Keeping {
  if (/\/releases\/\d[^/]*\//.test(path)) return 'release';
  return path.includes('/assets/') ? 'asset' : 'page';
}

/** The `Cache-Control` of a file. */
export function cacheControl(keeping: Keeping): string {
  if (keeping === 'page') return 'no-cache';
  return `public, max-age=${SECONDS[keeping]}${keeping === 'release' ? ', immutable' : ''}`;
}
