import type { installation as vi } from '../vi/installation';

export const installation: typeof vi = {
  start: {
    building: 'Building the interface (only at first)…',
    rebuilding: 'The source has changed: building anew, while the page runs from the last build…',
    newer: 'The newer version is ready: load the page anew, or close the pane in Excel and open it again.',
    ask: 'Put Bảng điểm 766 into the Excel of this machine? (y = yes, Enter = no)',
    put: 'It is in Excel now. Trust the certificate (step 1 above), then close Excel and open it again.',
    notPut: 'It could not be put into Excel; run the command of step 2 above.',
    running: (address) => `Bảng điểm 766 is running at ${address}`,
    stop: 'Press Ctrl+C to stop.',
    warning:
      'The browser will warn because this computer made the certificate itself: choose “Advanced”, then “Continue”. No data leaves the computer.',
    sideload: 'To use it in Excel (once):',
    trust: "Trust this computer's certificate (your decision; the program never installs it):",
    windows: 'Windows (Excel 2021 or later), run this and reopen Excel:',
    mac: 'Mac, run this and reopen Excel:',
    web: (manifest) => `Excel on the web: Home › Add-ins › More Add-ins › Upload My Add-in, choose ${manifest}`,
    ribbon: 'Then go to the Home tab, group Bảng điểm 766.',
    portTaken: (port) => `Port ${port} is in use by another program. Close that program and run this again.`,
    buildFailed: 'The interface could not be built; see the message above.',
  },
  package: {
    problems: {
      missing: 'Usage: npm run package -- --origin https://host/path/ (the address where the add-in will be).',
      'not-an-address':
        'The address has to be complete and begin with https://, as in https://example.gov.vn/bangdiem766/',
      'not-https':
        'The address has to begin with https://: Excel opens no add-in over http. The server needs a certificate.',
      'has-more':
        'An address is https://, host, port if any, and path; leave out what begins with ? or #, and login names.',
      'is-a-file': 'The address has to be that of a folder, not of a file: leave out the file name at its end.',
      host: 'A host has letters, digits, dots and hyphens alone (no underscore): certificates can name no other.',
      path: 'Every folder of the path needs a name of letters, digits, spaces within it and . _ - ~ ( ) + , @ = alone, without a dot at its end. Quotes, ; { } $ % & and two / in a row break the configuration of servers.',
    },
    done: (address, folder, archive) =>
      `The package for ${address}
  Folder: ${folder}
  Archive: ${archive} (its SHA-256 is in the .sha256 file beside it)
  Copy the folder “releases” onto the server first, then the rest; delete nothing of what is in “releases” there.
  Then open ${address}check.html on an office's machine to check. The guide for IT: cai-dat/index.en.html in the package.`,
  },
  check: {
    usage: 'Usage: npm run check-installation -- https://host/path/ (the address that the add-in is at).',
  },
};
