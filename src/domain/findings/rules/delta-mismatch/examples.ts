import { scoreboard, unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a change with the other sign',
    sheets: { 'Phụ lục': scoreboard({ change: 2.85 }) },
    says: ['error F4: 2,85 → -2,85'],
    vi: 'Phú Thọ: 83,17 − 86,02 = -2,85, bảng ghi 2,85; hãy xem lại mức tăng/giảm, số kỳ này và số kỳ trước.',
    en: 'Phú Thọ: 83,17 − 86,02 = -2,85, the table says 2,85; please review the change and both figures.',
  },
  {
    name: 'a change that is right to the last digit',
    sheets: { 'Phụ lục': scoreboard({ change: -2.85 }) },
    says: [],
  },
  {
    name: 'a column of changes against something else',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Điểm tổng hợp kỳ trước', 'Tăng/giảm'],
        [
          [83.1, 86.4, 5.2],
          [90.2, 88.5, -7.1],
          [69.9, 70.4, 12.3],
          [72.2, 71.1, -9.4],
        ],
      ),
    },
    says: ['info E4: 5,2 → -3,3'],
  },
];
