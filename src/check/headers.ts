import type { Given } from './answers';
import { error, type Remark, warning } from './Remark';

const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html/,
  js: /^(text|application)\/javascript/,
  css: /^text\/css/,
  png: /^image\/png/,
  webmanifest: /^application\/(manifest\+json|json)/,
};

/** The pages that Excel on the web shows in a frame. */
const IN_EXCEL = /^((taskpane|commands)\.html$|releases\/)/;

/** Whether the server says of a file what Excel and browsers have to know. */
export function checkHeaders(file: string, headers: Headers): readonly Remark[] {
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
export function checkPolicy(file: string, { body, headers }: Given): readonly Remark[] {
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

function directivesIn(policy: string): ReadonlyMap<string, string> {
  const directives = policy.split(/[;,]/).map((each) => each.trim().split(/\s+/));
  return new Map(
    directives.filter(([name]) => name !== '').map(([name = '', ...sources]) => [name, sources.join(' ')]),
  );
}
