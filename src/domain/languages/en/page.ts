import type { page as vietnamese } from '../vi/page';

/** The sentences of the stand-alone page around the pane, in English. */
export const page: typeof vietnamese = {
  choose: 'Choose an .xlsx file',
  chooseOther: 'Choose another file',
  drop: 'or drop it here',
  dropNow: 'Drop the file to open it',
  samples: 'Samples',
  trySample: 'Use the sample',
  sampleNote: 'The sample is an appendix of 18 communes with the computed part still empty.',
  opening: (file) => `Opening ${file}…`,
  privacy: 'The file is processed on this computer and sent nowhere.',
  download: 'Download',
  downloadAs: (file) => `Download ${file}`,
  preview: 'Preview',
  sheetTabs: 'Sheets',
  newSheet: 'new',
  rows: (first, last) => `Show rows ${first}–${last}`,
  readingSheet: 'Opening the sheet…',
  emptySheet: 'This sheet is empty.',
  steps: {
    heading: 'Three steps',
    open: 'Choose an appendix with its figures filled in (.xlsx), or use the sample.',
    recalculate: 'Choose “Recalculate”: scores, grades, ranks, totals, rates and what to look at again are worked out.',
    download: 'Look at the preview, then download the new file. The original is not changed.',
  },
};
