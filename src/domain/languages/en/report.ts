import type { report as vietnamese } from '../vi/report';

/** What the office does with the results, and how the sentence ends. */
const verbs = { report: 'reports', letter: 'publishes', notice: 'gives notice of' };
const ends = { report: ' as follows:', letter: ' as follows:', notice: ' in the attached appendices.' };

export const report: typeof vietnamese = {
  types: { report: 'REPORT', letter: '', notice: 'NOTICE' },
  kinds: { report: 'Report', letter: 'Letter', notice: 'Notice' },
  symbols: { report: 'BC', letter: '', notice: 'TB' },
  number: 'No.: ',
  abouts: {
    report: (subject) => ['Results under ', subject],
    letter: (subject) => ['Re: publication of the results under ', subject],
    notice: (subject) => ['Results under ', subject],
  },
  opening: (kind, basis, office, subject) => [
    'In accordance with ',
    basis,
    ', ',
    office,
    ` ${verbs[kind]} the results under `,
    subject,
    ends[kind],
  ],
  closings: {
    report: (office, subject) => ['The above is the report of ', office, ' on the results under ', subject, './.'],
    letter: (office, _subject) => [office, ' informs the offices and units for their co-ordination./.'],
    notice: (office, _subject) => [office, ' informs the offices and units for their action./.'],
  },
  parts: {
    results: 'RESULTS',
    shortcomings: 'SHORTCOMINGS AND CAUSES',
    solutions: 'SOLUTIONS AND REQUESTS',
  },
  tables: 'Results by table',
  solutions: 'Solutions',
  boardCaption: (subject) => ['Ranking under ', subject],
  tableCaption: (number) => `Table ${number}. `,
  chartCaption: (number) => `Chart ${number}. `,
  details: (appendices) => `Details are in ${appendices}.`,
  appendix: (number) => (number === '' ? 'the appendix' : `Appendix ${number}`),
  appendices: (numbers) => (numbers === '' ? 'the appendix' : `Appendices ${numbers}`),
  appendixType: (number) => (number === '' ? 'APPENDIX' : `APPENDIX ${number}`),
  attached: (kind, number, date, office) => [`(Attached to ${kind} No. `, number, ' ', date, ' of ', office, ')'],
  addressed: 'To: ',
  recipients: 'Recipients:',
  asAbove: 'As above',
  filed: 'File: VT',
  open: {
    number: '…',
    office: '[issuing office]',
    officeShort: '[office]',
    drafter: '[drafting unit]',
    place: '[place]',
    date: 'date … month … year …',
    period: '[period]',
    basis: '[the document that asks for it]',
    addressees: '[addressees]',
    recipients: '[recipients]',
    causes: '[shortcomings and their causes]',
    solutions: '[solutions for the time to come]',
    signedAs: '[CAPACITY OF WHO SIGNS]',
    signedBy: '[name of who signs]',
    nothing: '[results]',
  },
  madeFrom: (sheets) => `Made from the sheets: ${sheets.join('; ')}`,
};
