import type { check as vietnamese } from '../vi/check';

const remark = (what: string, next: string) => ({ what, next });

const copyAgain = 'Copy the whole package again (the folder releases first), then check again.';
const withoutLogin = 'let every machine of the office read this folder without a login (anonymous access).';
const useOurs =
  'Use the web.config (IIS) or nginx.conf of the package, or take the header away on the server or proxy.';

export const check: typeof vietnamese = {
  title: 'Checking an installation of Bảng điểm 766',
  language: 'English',
  what: (address) =>
    `Fetches every file of the installation at ${address} as this machine gets it, compares it with the package's list of SHA-256 sums and looks at what Excel needs.`,
  checking: 'Checking…',
  outcome: (errors, warnings, files) => {
    const things = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
    const looks = things(warnings, 'thing to look at', 'things to look at');
    if (errors + warnings === 0)
      return `The installation is right: ${files} files, and it can be used from this machine.`;
    if (errors === 0) return `It can be used; ${looks}.`;
    return `${things(errors, 'error', 'errors')}${warnings === 0 ? '' : `, ${looks}`}.`;
  },
  severities: { error: 'Error', warning: 'To look at' },
  found: 'Received: ',
  files: (shown, count) =>
    `Files: ${shown.join(', ')}${count > shown.length ? ` and ${count - shown.length} more` : ''}`,
  remarks: {
    'not-https': remark(
      'This page was opened over http or from a disk, not over https.',
      'Open it at the https address of the server. Over http Excel opens no add-in and browsers keep no page on the machine.',
    ),
    'no-connection': remark(
      'The server cannot be reached over HTTPS.',
      'ENOTFOUND: this machine does not know the server’s name (DNS). ECONNREFUSED, ETIMEDOUT: nothing is at that port, or a firewall forbids it. EPROTO, ERR_SSL_…: the port has no HTTPS, or the server has no TLS 1.2 or newer.',
    ),
    untrusted: remark(
      'This machine does not trust the certificate of the server: Excel will not open the add-in.',
      'Look at the code behind the sign beside the address (ERR_CERT_…) and mend it by what stands under Certificates in the guide to installing. In a private window, or where the browser may not keep data, open this page in an ordinary one.',
    ),
    'trust-untold': remark(
      'This browser does not tell whether Excel trusts the certificate of the server.',
      'Open this page in Edge or Chrome, which trust the very certificates that Excel trusts on this machine.',
    ),
    'certificate-name': remark(
      'The certificate does not have the server’s name in this address: Excel will not open the add-in.',
      'Have it issued with that name as Subject Alternative Name (names with marks as xn--…), or make the package again for a name that it has.',
    ),
    'certificate-date': remark(
      'The certificate of the server is out of date or not valid yet: Excel will not open the add-in.',
      'Renew it on the server; look at this machine’s clock.',
    ),
    'certificate-refused': remark(
      'The certificate of the server cannot be used: Excel will not open the add-in.',
      'Have it issued again by what stands under Certificates in the guide to installing.',
    ),
    'authority-unknown': remark(
      'This command does not know who issued the certificate, or the server does not send the certificates in between.',
      'With an authority of your own: set the environment variable NODE_EXTRA_CA_CERTS to the root certificate’s file (.pem) and run again; if it is still told, install the whole chain on the server. Whether an office’s machine trusts it is told by check.html in Edge there.',
    ),
    'no-list': remark('The package’s list of files cannot be read.', copyAgain),
    missing: remark('A file cannot be fetched.', copyAgain),
    'asks-login': remark(
      'The server asks for a login (401) or forbids to read (403): Excel cannot log in for anybody.',
      `To mend it, ${withoutLogin} A browser may open it all the same because it has logged in.`,
    ),
    'led-elsewhere': remark(
      'The server leads to another address: a login, or another place. Excel cannot log in for anybody.',
      `Open the address of the file in a private window to see where it leads. If to a login: ${withoutLogin} If the server has a new name or address: make the package again for that one.`,
    ),
    altered: remark(
      'The content differs from the package.',
      `The server or a proxy changes files, or two versions are mixed. ${copyAgain}`,
    ),
    'old-answer': remark(
      'On the way to this machine somebody still answers with an older version.',
      'Versions are never mixed, but a newer one arrives late: wait, or have the proxy ask again for these pages.',
    ),
    'wrong-type': remark('The server names a wrong type (Content-Type).', useOurs),
    download: remark('The server has the file downloaded and not opened.', useOurs),
    'icon-not-kept': remark('Icons may not be kept: Excel will not show the buttons on the Home tab.', useOurs),
    'kept-too-long': remark('A page is kept for long without asking again: newer versions arrive late.', useOurs),
    'keeping-unsaid': remark(
      'The server does not say how long a page is kept: newer versions may arrive late.',
      useOurs,
    ),
    'no-frame': remark('The server forbids the page in a frame: Excel on the web cannot open it.', useOurs),
    'other-policy': remark('The server sets a Content-Security-Policy other than the page’s.', useOurs),
    isolated: remark('The server cuts the page off from its opener: Excel’s dialog may not appear.', useOurs),
    'icon-not-shared': remark('Icons may not be used by other sites: Excel on the web shows no buttons.', useOurs),
    'other-address': remark(
      'manifest.xml leads to another address.',
      'Make the package again for this address: npm run package -- --origin ADDRESS, and hand out its manifest.xml.',
    ),
  },
};
