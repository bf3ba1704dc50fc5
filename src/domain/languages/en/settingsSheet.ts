import type { settingsSheet as vietnamese } from '../vi/settingsSheet';
import { unsureColumns } from './unsureColumns';

export const settingsSheet: typeof vietnamese = {
  title: 'SETTINGS',
  hint: 'Edit the yellow cells, then click Recalculate. A wrong entry is left as it is, reported in the Checks sheet, and the last good value is used.',
  sections: {
    indices: {
      title: 'INDICES (the first is the office’s own)',
      headers: { code: 'Code', name: 'Index', whole: 'Whole', note: 'Note' },
    },
    items: {
      title: 'GROUPS OF INDICATORS',
      headers: { code: 'Code', name: 'Group', max: 'Maximum points', note: 'Note' },
    },
    targets: {
      title: 'TARGETS (below them a figure is underlined; blank or “-” means none)',
      headers: { code: 'Code', name: 'Indicator', target: 'Target', note: 'Note' },
    },
    bands: {
      title: 'GRADES (lowest first; a composite on the bound gets the better grade)',
      headers: { name: 'Grade', from: 'From (% of the whole)', short: 'Short', note: 'Note' },
    },
    policies: {
      title: 'OTHER',
      headers: { code: 'Code', name: 'Item', value: 'Value', note: 'Note' },
    },
    frame: {
      title: 'OFFICIAL FRAME IN PRINT (a part left blank is not printed)',
      headers: { code: 'Code', name: 'Item', value: 'Text', note: 'Remark' },
    },
    components: {
      title: 'COMPONENTS',
      headers: {
        words: 'Name contains',
        item: 'Group',
        target: 'Target (%)',
        withoutBase: 'Without dossiers',
        max: 'Maximum points',
        note: 'Note',
      },
    },
    synonyms: {
      title: 'WORDS OF THE OFFICE (they go before all others)',
      headers: { words: 'Words', meaning: 'Meaning' },
    },
    columns: {
      title: 'MEANINGS CHOSEN FOR COLUMNS',
      headers: { sheet: 'Sheet', header: 'Header', role: 'Role', group: 'Group' },
    },
    ignored: {
      title: 'FINDINGS PASSED OVER',
      headers: { rule: 'Rule', sheet: 'Sheet', cell: 'Cell', reason: 'Reason' },
    },
  },
  codes: {
    composite: 'COMPOSITE',
    default: 'OTHER RATES',
    decimals: 'DECIMALS',
    rounding: 'ROUNDING',
    ties: 'TIES',
    boldFrom: 'BOLD',
    order: 'ORDER',
    proposals: 'REQUESTS',
    language: 'LANGUAGE',
    closed: 'CLOSED',
  },
  ownIndexNote: 'The office’s index. To use another one, choose its code in the first column.',
  statedIndexNote: 'Stated by a table of this workbook.',
  indexMessage: 'Choose an index from the list.',
  itemNote: (max) => `Preset: ${max} points.`,
  ownItemNote: 'Set by the office.',
  composite: 'Composite',
  defaultRate: 'Other rates (default)',
  targetNotes: { default: 'Default.', header: 'From the table’s header.', setting: 'Set by the office.' },
  targetUnits: { whole: 'In % of the whole.', percent: 'In %.' },
  gradeNote: 'From here to below the next grade’s bound.',
  bestGradeNote: 'From here on.',
  policies: {
    decimals: {
      name: 'Decimals of computed composites and rates',
      note: '0 to 6. Figures given in a table keep their decimals.',
    },
    rounding: {
      name: 'Composites are graded and ranked',
      note: 'As they are: rounded only where shown. Rounded: the composite is rounded half up to the decimals above, and only then graded, ranked and compared with its target and the previous period.',
    },
    ties: {
      name: 'Units with equal composites get',
      note: '1‑1‑3: one rank, the next is left out. 1‑1‑2: one rank, none is left out. 1‑2‑3: ranks of their own, the unit that stands first in the source table first.',
    },
    order: {
      name: 'Order of units in the completed appendix',
      note: 'By rank: best first, numbers renewed. Blank: as in the source table.',
    },
    proposals: {
      name: 'Requests at the end of the remarks',
      note: 'Yes: the remarks end with what each unit is asked to mend.',
    },
    boldFrom: { name: 'Bold from grade', note: 'Composites and grades from this grade on are bold.' },
    language: { name: 'Language of the sheets', note: 'Vietnamese or English.' },
    closed: {
      name: 'Period that is closed',
      note: 'Recalculating does not write the results of this period again. To have them written: choose Reopen the period, or empty the cell and recalculate.',
    },
  },
  frame: {
    superior: { code: 'SUPERIOR', name: 'The office directly above', note: 'E.g. Ủy ban nhân dân huyện Phú Tân.' },
    office: {
      code: 'OFFICE',
      name: 'The office that issues the appendix',
      note: 'Printed on top with the national heading. A source sheet that has the heading keeps its own.',
    },
    symbol: {
      code: 'SYMBOL',
      name: 'The office and the drafting unit in short',
      note: 'E.g. UBND-VP: a report bears BC-UBND, a letter UBND-VP; 123/BC-UBND, typed whole, stays as it is. For reports made with “Export report” alone.',
    },
    place: { code: 'PLACE', name: 'Where it is signed', note: 'E.g. Phú Tân.' },
    date: {
      code: 'DATE',
      name: 'When it is signed',
      note: '15/3/2024 or 2024-03-15; printed as ngày 15 tháng 3 năm 2024. Blank: room to write it by hand.',
    },
    attachedTo: {
      code: 'ATTACHED TO',
      name: 'The document it is attached to',
      note: 'E.g. Báo cáo số 15/BC-UBND ngày 15/3/2024. Printed in brackets below the title.',
    },
    addressees: {
      code: 'ADDRESSED TO',
      name: 'Whom a letter is for',
      note: 'Apart by semicolons. For letters made with “Export report” alone.',
    },
    recipients: {
      code: 'RECIPIENTS',
      name: 'Who receives the document',
      note: 'Apart by semicolons: UBND tỉnh; Thường trực Huyện ủy; Lưu: VT. For reports made with “Export report” alone.',
    },
    signedAs: {
      code: 'CAPACITY',
      name: 'Authority and position of who signs',
      note: 'Several lines apart by semicolons: TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH.',
    },
    signedBy: { code: 'SIGNED BY', name: 'Full name of who signs', note: 'E.g. Nguyễn Văn An.' },
  },
  roundings: { late: 'as they are', early: 'rounded' },
  tieRules: { gap: 'equal ranks 1-1-3', dense: 'equal ranks 1-1-2', order: 'table order 1-2-3' },
  answers: { yes: 'yes', no: 'no' },
  orders: { table: 'as in the table', rank: 'by rank' },
  languages: { vi: 'Vietnamese', en: 'English' },
  presetComponentNote: 'Preset.',
  ownComponentNote: 'Set by the office.',
  withoutBases: { empty: 'left empty', zero: '0 points', full: 'full points' },
  componentsAbout:
    'Points of a component = maximum × rate ÷ target, at most the maximum, rounded to two decimals and then added up to the group’s points. The rules marked as preset are those that users of the National Public Service Portal have worked out, no part of any decision’s text; each can be edited. Other names of a component stand apart by semicolons. A maximum in the data tables goes first; components not listed have a target of 100%; to set another, add a row right below.',
  roles: unsureColumns.roles,
  meanings: {
    previous: 'period before',
    current: 'present period',
    aggregate: 'aggregate row',
    lowerIsBetter: 'the lower the better',
  },
  numberMessage: (minimum, maximum) => `Enter a number from ${minimum} to ${maximum}.`,
  gradeMessage: 'Choose a grade from the list.',
  choiceMessage: 'Choose an item from the list.',
};
