/**
 * The hash of nothing. Fluent's styles go into `<style>` elements that are created empty and filled through the CSS object
 * model, which a policy does not govern; the hash lets the empty element stand, and no element with a text.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
} as const;

/** The policy of every page, as its `<meta>` states it: everything from the page's own origin, nothing in the page itself. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources.join(' ')}`)
  .join('; ');

/** Where Excel on the web shows the pane: Microsoft's own addresses. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.live.com',
];

/** The directive that only a header can carry: who may show the page inside their own. */
export function frameAncestors(isForExcel: boolean): string {
  return `frame-ancestors ${isForExcel ? ["'self'", ...EXCEL_ON_THE_WEB].join(' ') : "'none'"}`;
}
