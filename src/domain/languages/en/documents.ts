import type { documents as vietnamese } from '../vi/documents';

export const documents: typeof vietnamese = {
  heading: 'Export report (.docx)',
  note: 'A document in the layout of Decree 30/2020/NĐ-CP. Office, symbol, recipients and signer come from “The appendix to be submitted”; what is missing is marked yellow to be filled in.',
  kind: 'Kind of document',
  kinds: {
    report: 'Report (báo cáo)',
    letter: 'Letter (công văn)',
    notice: 'Notice (thông báo, appendices alone)',
  },
  appendices: 'Tables of the document',
  all: 'All tables',
  chosen: 'Chosen appendices',
  template: 'The office’s own template (.docx, if any)',
  make: 'Export',
  later: 'Later',
  frame: 'Give office, signer…',
  working: 'Making the document…',
  done: (name) => `Exported ${name}.`,
  dismiss: 'Dismiss',
  notes: {
    'no-such-appendix': (subject, possible) =>
      `There is no sheet “${subject}” to be attached; the sheets with tables are: ${possible.join('; ')}.`,
  },
};
