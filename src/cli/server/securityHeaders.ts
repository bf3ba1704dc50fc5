import { contentSecurityPolicy, frameAncestors } from './contentSecurityPolicy';

/** The pages that Excel shows inside itself. */
const forExcel = /^\/(taskpane|commands|dialog)\.html$/;

/**
 * The headers that go with every answer to a path. Of the ribbon's icons Excel shows none that it may not keep ("Office add-ins
 * manifest"; OfficeDev/office-js 2981, 4446), and Excel on the web fetches those of localhost across origins (2467).
 */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy}; ${frameAncestors(forExcel.test(path))}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...(path.endsWith('.png')
      ? { 'Cache-Control': 'public, max-age=86400', 'Access-Control-Allow-Origin': '*' }
      : { 'Cache-Control': 'no-cache' }),
  };
}
