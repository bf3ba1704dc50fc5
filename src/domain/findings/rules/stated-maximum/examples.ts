import { GROUPS, unitTable } from '../exampleTables';
import type { ExampleRows, RuleExample } from '../RuleExample';

const POINTS: ExampleRows = [
  [15, 19, 10, 9, 17, 20, 90],
  [14, 18, 11, 8, 16, 21, 88],
  [17, 17, 9, 7, 15, 19, 84],
  [12, 16, 8, 6, 14, 18, 74],
];

/** The points of every group with their composite, and a row of maxima. */
function points(headers: readonly string[], maxima: readonly (number | null)[]): ExampleRows {
  const [title = [], period = [], header = [], ...units] = unitTable(headers, POINTS);
  return [title, period, header, [null, 'Điểm tối đa', ...maxima], ...units];
}

const BARE = [...GROUPS, 'Tổng điểm'];
const STATED = [18, 20, 12, 10, 18, 22, 100].map((max, at) => `${BARE[at] ?? ''} (${max} điểm)`);

/** The same with a bonus of at most 5 before the composite. */
function withBonus(whole: number): ExampleRows {
  const [title = [], period = [], header = [], ...rows] = points(BARE, [18, 20, 12, 10, 18, 22, whole]);
  const before = (row: ExampleRows[number], bonus: ExampleRows[number][number]) => [
    ...row.slice(0, -1),
    bonus,
    ...row.slice(-1),
  ];
  return [title, period, before(header, 'Điểm thưởng'), ...rows.map((row, at) => before(row, at === 0 ? 5 : null))];
}

export const examples: readonly RuleExample[] = [
  {
    name: 'a row of maxima that contradicts a header',
    sheets: { 'Phụ lục': points(STATED, [18, 20, 12, 12, 18, 22, 100]) },
    says: ['warning F4: 12 → ·'],
    vi: 'Dòng điểm tối đa ghi 12 ở cột “Thanh toán trực tuyến (10 điểm)” nhưng tiêu đề cột ghi 10; điểm tối đa nào đúng?',
    en: 'The row of maxima says 12 in “Thanh toán trực tuyến (10 điểm)”, the header says 10; which maximum is right?',
  },
  {
    name: 'maxima that do not add up to the stated whole',
    sheets: { 'Phụ lục': points(BARE, [18, 20, 12, 12, 18, 22, 100]) },
    says: ['warning F4: 12 → ·'],
  },
  {
    name: 'maxima that add up, in a row and in the headers',
    sheets: { 'Phụ lục': points(STATED, [18, 20, 12, 10, 18, 22, 100]) },
    says: [],
  },
  {
    name: 'other maxima than the index has, which add up',
    sheets: { 'Phụ lục': points(BARE, [20, 20, 12, 10, 18, 20, 100]) },
    says: [],
  },
  ...[100, 105].map((whole): RuleExample => ({
    name: `a bonus that the whole of ${whole} is told ${whole === 100 ? 'without' : 'with'}`,
    sheets: { 'Phụ lục': withBonus(whole) },
    says: [],
  })),
  {
    name: 'a whole that is told neither with its bonus nor without',
    sheets: { 'Phụ lục': withBonus(110) },
    says: ['warning J4: 110 → ·'],
    vi: 'Điểm tối đa các nhóm cộng lại là 18 + 20 + 12 + 10 + 18 + 22 + 5 = 105, bảng ghi tổng 110; hãy xem lại điểm tối đa.',
    en: "The items' maxima are 18 + 20 + 12 + 10 + 18 + 22 + 5 = 105 together, the table says 110; please review the maxima.",
  },
];
