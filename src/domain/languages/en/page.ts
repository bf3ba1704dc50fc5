import { offline } from './offline';
import { plural } from './plural';
import type { page as vietnamese } from '../vi/page';

/** The sentences of the stand-alone page around the pane, in English. */
export const page: typeof vietnamese = {
  offline,
  choose: 'Choose an .xlsx file',
  chooseOther: 'Choose another file',
  readAgain: 'Read the workbook again',
  drop: 'or drop one or several files here',
  dropNow: 'Drop the file to open it',
  samples: 'Samples',
  trySample: 'Use the sample',
  sampleNote: 'The sample is an appendix of 18 communes with the computed part still empty.',
  opening: (file) => `Opening ${file}…`,
  privacy: 'The file is processed on this computer and sent nowhere.',
  download: 'Download',
  downloadAs: (file) => `Download ${file}`,
  confirmOther: {
    question: (files) => `The result of ${files} has not been downloaded. Open another file all the same?`,
    note: 'That result is then gone from this page; its source file stays as it was.',
    yes: 'Open another file',
    no: 'Stay here',
  },
  confirmStale: {
    question: (files) =>
      `${files} has changed since it was calculated. Download the result of the old one all the same?`,
    note: 'Choose “Read the workbook again” for the result of the new one.',
    yes: 'Download the old one',
    no: 'Do not download',
  },
  othersStay: 'The open file and its result are still here.',
  files: {
    label: 'Open files',
    calculating: 'Calculating…',
    notCalculated: 'Not calculated yet',
    failed: 'Could not be calculated',
    units: (units) => (units === 0 ? 'no units to be ranked' : plural(units, 'unit', 'units')),
    findings: (errors, warnings) =>
      errors + warnings === 0 ? 'no errors' : `${plural(errors, 'error', 'errors')}, ${warnings} to look at again`,
    saved: 'downloaded',
    unsaved: 'not downloaded',
    downloadAll: (results) => `Download ${results} results (.zip)`,
    archive: 'results.zip',
  },
  news: {
    savedAt: (time) => `As saved ${time}.`,
    changed: 'The new file has been read.',
    same: 'The file has not changed since it was last read.',
    stale:
      'The file was saved again after this page had read it; the figures shown are of the old one. Choose “Read the workbook again” for the new one.',
    staleToGive:
      'The file was saved again, renamed or deleted after this page had read it; the figures shown are of the old one. Choose “Read the workbook again” and then that file: this browser does not let the page read it again by itself.',
    gone: 'The file is no longer where it was: it may have been renamed, moved or deleted. The figures shown are of the file as it was read.',
  },
  preview: 'Preview',
  sheetTabs: 'Sheets',
  newSheet: 'new',
  rows: (first, last) => `Show rows ${first}–${last}`,
  readingSheet: 'Opening the sheet…',
  charts: (titles) =>
    `${plural(titles.length, 'chart', 'charts')} of this sheet cannot be drawn here: ${titles.map((title) => `“${title}”`).join(', ')}. Download the result and open it in Excel.`,
  emptySheet: 'This sheet is empty.',
  steps: {
    heading: 'Three steps',
    open: 'Choose an appendix with its figures filled in (.xlsx), or use the sample.',
    recalculate: 'Choose “Recalculate”: scores, grades, ranks, totals, rates and what to look at again are worked out.',
    download: 'Look at the preview, then download the new file. The original is not changed.',
  },
};
