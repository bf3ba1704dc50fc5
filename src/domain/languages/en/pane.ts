import type { pane as vietnamese } from '../vi/pane';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the pane, the page and the ribbon's answer say in English. */
export const pane: typeof vietnamese = {
  title: 'Bảng điểm 766',
  tagline: 'Computes, checks and lays out the appendices of the citizen and business service index',
  recalculate: 'Recalculate',
  stop: 'Stop',
  stopping: 'Stopping…',
  steps: {
    reading: 'Reading the workbook',
    analyzing: 'Computing and checking',
    preparing: 'Preparing to write',
    building: 'Building the new sheets',
    swapping: 'Replacing the old sheets',
  },
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  sourcesStay: 'Your own sheets always stay as they are; results go to new sheets.',
  tabs: {
    label: 'Content',
    overview: 'Tables read',
    ranking: 'Ranking',
    findings: 'Check',
    sheets: 'Sheets',
  },
  overview: {
    heading: 'In this workbook',
    refresh: 'Read the workbook again',
    reading: 'Reading the workbook…',
    found: (tables, sheets) => `${plural(tables, 'table', 'tables')} on ${plural(sheets, 'sheet', 'sheets')}`,
    units: (count) => plural(count, 'unit', 'units'),
    rows: (count) => plural(count, 'row', 'rows'),
    reveal: (sheet, range) => `Go to ${sheet}, range ${range}`,
    unknownNote: 'A table that was not recognised stays as it is and takes no part in the scores.',
    empty: 'No table of figures found yet',
    emptyHint:
      'A table needs a header row, a column of unit names and at least one column of figures. Enter the figures, then choose “Read the workbook again”.',
  },
  kinds: {
    scoreboard: 'Scoreboard',
    groupPoints: 'Points by group',
    oneGroup: 'One group',
    parentGroups: 'Points of the parent unit',
    codedCounts: 'Figures with column codes',
    counts: 'Figures',
    targets: 'Targets',
    indicators: 'Indicators',
    components: 'Score components',
    unknown: 'Not recognised',
  },
  result: {
    done: (units, sheets) =>
      `Computed ${plural(units, 'unit', 'units')} and wrote ${plural(sheets, 'sheet', 'sheets')}.`,
    doneWithErrors: (units, sheets, errors) =>
      `Computed ${plural(units, 'unit', 'units')} and wrote ${plural(sheets, 'sheet', 'sheets')}. ` +
      `Look at ${plural(errors, 'error', 'errors')} before submitting.`,
    grades: 'Units by grade',
    ungraded: 'Not graded',
    rank: 'Rank',
    unit: 'Unit',
    score: 'Score',
    grade: 'Grade',
    delta: 'Change',
    up: (amount) => `up ${amount}`,
    down: (amount) => `down ${amount}`,
    same: 'no change',
    noValue: 'none',
    aggregate: 'overall',
    noBoard: 'This workbook has no composite score to rank by. Its indicators and targets were checked and written.',
    noScores: (units) =>
      `${plural(units, 'unit has', 'units have')} no composite score and no overall rank; the ranks by indicator are on the sheets written.`,
    reveal: (unit) => `Go to the cell of ${unit}`,
  },
  sheets: {
    written: 'Sheets written',
    open: (sheet) => `Open the sheet ${sheet}`,
    read: 'Tables read',
    lost: 'Could not be carried over',
  },
  findings: {
    all: 'All',
    filter: 'Filter by severity',
    severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    counts: (errors, warnings, infos) =>
      `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${plural(infos, 'note', 'notes')}`,
    none: 'Nothing needs another look.',
    noneOfSeverity: 'Nothing at this severity.',
    reveal: (sheet, cell) => `Go to cell ${cell} of ${sheet}`,
    proposal: (text) => `Suggestion: ${text}`,
    ignored: (reason) => `Passed over: ${reason}`,
    more: (count) => `Show ${count} more`,
  },
  more: {
    label: 'More',
    emphasize: {
      title: 'Underline in the source tables',
      hint: 'Bold and underline in your own tables. Figures stay as they are, the old look is remembered.',
    },
    restore: { title: 'Remove underlines', hint: 'Brings back exactly the look from before.' },
    close: {
      title: 'Close the period',
      hint: 'Turns the results into plain values and files this period’s scores in “Lịch sử điểm”.',
    },
    remove: {
      title: 'Delete the results',
      hint: 'Deletes the sheets that the add-in made. “Cấu hình” and “Lịch sử điểm” stay.',
    },
    confirm: {
      question: 'Delete all result sheets?',
      note: 'This cannot be undone, but “Recalculate” makes them again. Formulas of yours that point at these sheets will show #REF!.',
      yes: 'Delete',
      no: 'Keep',
    },
    working: {
      emphasize: 'Underlining in the source tables…',
      restore: 'Bringing back the old look…',
      remove: 'Deleting the result sheets…',
    },
    done: {
      emphasize: (cells, sheets) =>
        cells === 0
          ? 'The source tables are underlined as they should be; no cell had to change.'
          : `Changed the look of ${plural(cells, 'cell', 'cells')} on ${sheets}. Choose “Remove underlines” to go back.`,
      restore: (cells, sheets) =>
        cells === 0
          ? 'The add-in has no cell underlined.'
          : `Brought back the old look of ${plural(cells, 'cell', 'cells')} on ${sheets}.`,
      remove: 'The result sheets are deleted; your own sheets are as they were.',
    },
    closed: 'The period is closed: the results are plain values, its scores are filed in “Lịch sử điểm”.',
    dismiss: 'Close this message',
  },
  failure: {
    next: 'What to do',
    dismiss: 'Dismiss',
  },
  preferences: {
    label: 'Display options',
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    theme: 'Theme',
    themes: { auto: 'System theme', light: 'Light theme', dark: 'Dark theme', contrast: 'High contrast' },
  },
  outside: {
    heading: 'This pane runs inside Excel',
    text: 'Open Excel 2021 or later, or Excel on the web, go to the Home tab and choose “Mở bảng điểm”. Without a fitting Excel, use the stand-alone page: the same computation on an .xlsx file.',
    link: 'Open the stand-alone page',
  },
  tooOld: {
    heading: 'This Excel is too old',
    text: 'Bảng điểm 766 needs Excel 2021, Excel 2024, Microsoft 365 or Excel on the web. With an older Excel, open the stand-alone page in Chrome, Edge or Firefox and choose an .xlsx file.',
    link: 'Open the stand-alone page',
  },
  noScript: 'This page needs JavaScript. Turn it on and load the page again.',
  page: {
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
    preparing: 'Making the file…',
    preview: 'Preview',
    sheetTabs: 'Sheets',
    newSheet: 'new',
    moreRows: (count) => `Show ${plural(count, 'more row', 'more rows')}`,
    emptySheet: 'This sheet is empty.',
    steps: {
      heading: 'Three steps',
      open: 'Choose an appendix with its figures filled in (.xlsx), or use the sample.',
      recalculate:
        'Choose “Recalculate”: scores, grades, ranks, totals, rates and what to look at again are worked out.',
      download: 'Look at the preview, then download the new file. The original is not changed.',
    },
  },
  command: {
    title: 'Bảng điểm 766',
    close: 'Close',
    done: 'Recalculated',
    written: (sheets) => `Sheets written: ${sheets}.`,
    wait: 'Waiting for the result…',
  },
  start: {
    building: 'Building the interface (only at first or after the source changed)…',
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
};
