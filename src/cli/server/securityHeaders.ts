import { contentSecurityPolicy, frameAncestors } from './contentSecurityPolicy';

/** The pages that Excel shows inside itself. */
const forExcel = /^\/(taskpane|commands|dialog)\.html$/;

/** The headers that go with every answer to a path. */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy}; ${frameAncestors(forExcel.test(path))}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cache-Control': 'no-cache',
  };
}
