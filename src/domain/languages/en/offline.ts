import type { offline as vietnamese } from '../vi/offline';

export const offline: typeof vietnamese = {
  preparing: 'Keeping this page on the machine for use without a network…',
  ready: 'This page is kept on this machine: it opens and calculates without a network too.',
  unavailable:
    'This page needs the network: the browser cannot keep it (the certificate is not trusted, the window is private, or the browser is too old).',
  insecure:
    'This page needs the network: browsers keep no page that came over http. Open it at the https:// address of the server; where there is none, ask your IT department.',
  mixed:
    'This page could not be kept on the machine and needs the network: files that came are missing or of another version. Mostly a proxy still gives old copies, or a newer version is just being copied. Open the page again later; if that does not help by the next day, have your IT department open check.html.',
  newer: {
    text: 'There is a newer version of this page. The open one goes on working; to change, the page loads anew and files have to be opened again.',
    take: 'Use the newer version',
  },
  taken: {
    text: 'The newer version of this page is in use in another window. Download results you need, then load the page anew; files have to be opened again.',
    take: 'Load the page anew',
  },
  fromFile: {
    heading: 'This page does not run when it is opened from a file',
    text: 'Browsers keep a page that is opened from a disk (its address begins with file://) from its calculating part. Open it at the https:// address below; once opened, it works without a network too.',
    unpacked: 'This build is packaged for no office: “npm start” opens the page at https://localhost:3000/page.html.',
  },
};
