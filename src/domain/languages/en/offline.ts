import type { offline as vietnamese } from '../vi/offline';

export const offline: typeof vietnamese = {
  preparing: 'Keeping this page on the machine for use without a network…',
  ready: 'This page is kept on this machine: it opens and calculates without a network too.',
  unavailable:
    'This page needs the network: the browser cannot keep it (the certificate is not trusted, the window is private, or the browser is too old).',
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
    text: 'Browsers keep a page that is opened from a disk (its address begins with file://) from its calculating part. Open it at the https:// address that your IT department gives; once opened, it works without a network too. On a machine with Node, “npm start” opens it at https://localhost:3000/page.html.',
  },
};
