import type { pane as vietnamese } from '../vi/pane';
import { unsureColumns } from './unsureColumns';
import { learning } from './learning';
import { plural } from './plural';

/** The sentences of the pane and the ribbon's answer, in English. */
export const pane: typeof vietnamese = {
  title: 'Bảng điểm 766',
  tagline: 'Computes, checks and lays out the appendices of the citizen and business service index',
  guide: 'Guide',
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
  noUndo:
    'After Recalculate Excel can undo nothing (Ctrl+Z), not even what was done before. To be rid of the results: click the arrow beside Recalculate and choose Delete the results.',
  tabs: {
    label: 'Content',
    overview: 'Tables read',
    ranking: 'Ranking',
    findings: 'Check',
    narrative: 'Remarks',
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
  why: { show: 'Why?', hide: 'Show less', correct: 'Correct the meanings of columns' },
  unsure: unsureColumns,
  result: {
    more: (count) => `Show ${plural(count, 'more unit', 'more units')}`,
    done: (units, written, unchanged) => {
      const computed = units === 0 ? 'Checked the figures' : `Computed ${plural(units, 'unit', 'units')}`;
      if (unchanged === 0) return `${computed} and wrote ${plural(written, 'sheet', 'sheets')}.`;
      if (written === 0) return `${computed}; ${plural(unchanged, 'sheet was', 'sheets were')} right already.`;
      return `${computed} and wrote ${plural(written, 'sheet', 'sheets')}; ${plural(unchanged, 'other was', 'others were')} right already.`;
    },
    kept: (units) =>
      `${units === 0 ? 'Checked the figures' : `Computed ${plural(units, 'unit', 'units')}`}; the period is closed, so its result sheets stay as they are.`,
    errors: (errors) => `Look at ${plural(errors, 'error', 'errors')} before submitting.`,
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
    noBoard:
      'This workbook has no composite score to rank by. Its indicators and targets were checked and written: see the tab Sheets. If there is a table by units, choose “Why?” below it under Sheets to correct the meanings of its columns.',
    noScores: (units) =>
      `${plural(units, 'unit has', 'units have')} no composite score and no overall rank; the ranks by indicator are on the sheets written. For an overall rank add a column of composites, or the points of every group.`,
    reveal: (unit) => `Go to the cell of ${unit}`,
    picture: {
      scores: 'Composites',
      scoresEnds: (each) => `Composites: the ${each} highest and the ${each} lowest`,
      others: (count) => `… ${count} others …`,
      changes: 'Change against the previous period',
      furthestChanges: 'Furthest changes against the previous period',
    },
  },
  sheets: {
    written: 'Result sheets',
    open: (sheet) => `Open the sheet ${sheet}`,
    unchanged: 'unchanged',
    read: 'Tables read',
    lost: 'Could not be carried over',
  },
  findings: {
    all: 'All',
    filter: 'Filter by severity',
    severities: { error: 'Errors', warning: 'Look again', info: 'Notes' },
    none: 'Nothing needs another look: it can be printed and sent.',
    noneOfSeverity: 'Nothing is left here. Choose “All” for the others.',
    reveal: (sheet, cell) => `Go to cell ${cell} of ${sheet}`,
    figures: (found, expected) => `Written: ${found}; expected: ${expected}.`,
    whyOf: (sheet, cell) => `Why? Cell ${cell} of ${sheet}`,
    proposal: (text) => `Suggestion: ${text}`,
    ignored: (reason) => `Passed over: ${reason}`,
    passedOver: 'Passed over',
    ignore: {
      open: 'Pass over…',
      openOf: (sheet: string, cell: string) => `Pass over… cell ${cell} of ${sheet}`,
      reason: 'Why it is passed over',
      missing: 'Say why, so that whoever looks at it later knows.',
      note: 'The reason is kept in “Cấu hình” and shown with the findings; the workbook is recalculated.',
      yes: 'Pass this over',
      no: 'Cancel',
      review: 'Take up again',
      reviewOf: (sheet: string, cell: string) => `Take up again: cell ${cell} of ${sheet}`,
    },
    more: (count) => `Show ${count} more`,
  },
  previous: {
    label: 'Period before',
    compared: (period: string) => `Compared with the period before: ${period}.`,
    inTable: 'Compared with the column of the period before in the table itself.',
    none: 'No period before to compare with.',
    notYet: 'Not yet compared with the chosen file; press “Recalculate”.',
    choose: 'Period before from another file…',
    chooseOther: 'Choose another file…',
    drop: 'Leave this file out',
    file: (name: string) => `File of the period before: ${name}`,
    unreadable: (sheets) => `Sheets of that file that cannot be read: ${sheets.join(', ')}.`,
    reading: (name: string) => `Reading ${name}…`,
  },
  learn: learning,
  submission: {
    question: {
      heading: 'How are units ordered in the appendix you submit?',
      frameHeading: 'Add the national heading, place and signature to the appendix you submit?',
      rank: 'By rank',
      table: 'As in the source',
      more: 'Add heading, signature…',
      none: 'Nothing to add',
    },
    heading: 'The appendix to be submitted',
    note: 'Chosen once and kept in the workbook’s “Cấu hình”. Source sheets stay as they are; what they have already is not printed twice.',
    order: 'Order of units in the completed appendix',
    orders: {
      rank: 'By rank, numbers renewed',
      table: 'As in the source table',
    },
    frame: 'Printed around the tables (left blank: not printed)',
    parts: {
      superior: { label: 'Superior office', example: 'UBND tỉnh An Giang' },
      office: { label: 'Issuing office (with the national heading)', example: 'Ủy ban nhân dân huyện Phú Tân' },
      symbol: { label: 'Office and drafting unit in short', example: 'UBND-VP' },
      place: { label: 'Place', example: 'Phú Tân' },
      date: { label: 'Date', example: '15/3/2024' },
      attachedTo: { label: 'Attached to', example: 'Báo cáo số 15/BC-UBND ngày 15/3/2024' },
      addressees: { label: 'Addressed to (apart by ;)', example: 'UBND các xã, thị trấn' },
      recipients: { label: 'Recipients (apart by ;)', example: 'UBND tỉnh; Thường trực Huyện ủy; Lưu: VT' },
      signedAs: { label: 'Capacity of who signs (lines apart by ;)', example: 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH' },
      signedBy: { label: 'Name of who signs', example: 'Nguyễn Văn An' },
    },
    noDate: 'There is no such day; please write it as 15/3/2024.',
    save: 'Save and recalculate',
    later: 'Later',
  },
  narrative: {
    copy: 'Copy',
    proposals: 'With “Requests”',
    copied: 'The remarks are copied; paste them into the report.',
    selected: 'Copying is not allowed here. The remarks are selected: press Ctrl+C (on a Mac ⌘C) to copy them.',
    none: 'No remarks yet: the workbook has no points or targets to remark on. Add a column of points, rates or results of targets, then choose “Recalculate”.',
  },
  more: {
    label: 'More',
    emphasize: {
      title: 'Underline in the source tables',
      hint: 'Bold and underline in your own tables. Figures stay as they are, the old look is remembered.',
    },
    restore: { title: 'Remove underlines', hint: 'Brings back exactly the look from before.' },
    learn: {
      title: 'Learn from a marked table',
      hint: 'Works out the targets from the bold and underlined cells in your tables. Writes nothing yet.',
    },
    report: {
      title: 'Export report (.docx)',
      hint: 'A report, letter or notice with its appendices, ready for the signature.',
    },
    submission: {
      title: 'The appendix to be submitted',
      hint: 'Order of units; national heading, place and signature around the tables.',
    },
    close: {
      title: 'Close the period',
      hint: 'Turns the results into plain values and files this period’s scores in “Lịch sử điểm”.',
    },
    reopen: {
      title: 'Reopen the period',
      hint: 'This period is closed. Reopen it to have the results computed and written anew from the source tables; “Lịch sử điểm” stays until it is closed again.',
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
    confirmClosing: {
      question: (errors) =>
        `${plural(Number(errors), 'error is', 'errors are')} still open. Close the period all the same?`,
      note: 'Once it is closed, they stay in the results and in “Lịch sử điểm”, which the next period is compared with. They are listed under Check.',
      yes: 'Close all the same',
      no: 'Not yet',
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
    closed: {
      now: 'The period is closed: the results are plain values, its scores are filed in “Lịch sử điểm”.',
      before:
        'This period is closed: its result sheets stay as they were; the figures in this pane come from the source tables as they are now. To have them written: choose the arrow beside Recalculate, then Reopen the period.',
    },
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
    text: 'Open Excel 2021 or later, or Excel on the web, go to the Home tab and choose “Open the scoreboard”. Without a fitting Excel, use the stand-alone page: the same computation on an .xlsx file.',
    link: 'Open the stand-alone page',
  },
  tooOld: {
    heading: 'This Excel is too old',
    text: 'Bảng điểm 766 needs Excel 2021, Excel 2024, Microsoft 365 or Excel on the web. With an older Excel, open the stand-alone page in Chrome, Edge or Firefox and choose an .xlsx file.',
    link: 'Open the stand-alone page',
  },
  notStarted: {
    heading: 'Bảng điểm 766 has not started here',
    text: (release) =>
      `The programs of this page did not arrive, or the browser is too old (Internet Explorer, for one). Close the page and open it again, in a current Edge, Chrome or Firefox. If that does not help, tell your IT department: the server needs the whole folder “${release}” beside this page. Copy the package again, the folder releases first, and open check.html to check it.`,
  },
  noScript: 'This page needs JavaScript. Turn it on and load the page again.',
  command: {
    title: 'Bảng điểm 766',
    close: 'Close',
    done: 'Recalculated',
    written: (sheets) => `Result sheets: ${sheets}.`,
    wait: 'Waiting for the result…',
    unheard:
      'Excel could not hand the outcome to this box. Look at the sheets of results, or open the pane Bảng điểm 766 for the details.',
  },
};
