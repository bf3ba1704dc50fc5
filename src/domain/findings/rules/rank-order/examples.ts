import { scoreboard, unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a rank that is off',
    sheets: { 'Phụ lục': scoreboard({ rank: 5 }) },
    says: ['error G4: 5 → 2'],
    vi: 'Phú Thọ: 83,17 ở cột “Điểm tổng hợp” đứng thứ 2 (có 1 đơn vị cao hơn), bảng ghi 5; hãy xem lại thứ hạng hoặc số liệu.',
    en: 'Phú Thọ: 83,17 in “Điểm tổng hợp” is number 2 (units above it: 1), the table says 5; please review the rank or the figure.',
  },
  {
    name: 'ranks that follow the figures',
    sheets: { 'Phụ lục': scoreboard({ rank: 2 }) },
    says: [],
  },
  {
    name: 'a row out of order in a table that is sorted',
    sheets: {
      'Phụ lục': unitTable(['Điểm tổng hợp'], [[98.2], [96.4], [95.1], [71.5], [93.3], [92.8], [91.7], [90.9]]),
    },
    says: ['warning C7: 71,5 → 8'],
  },
  {
    name: 'ranks of something else',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Thứ hạng'],
        [
          [98.2, 5],
          [96.4, 3],
          [95.1, 6],
          [91.5, 1],
          [83.3, 4],
          [82.8, 2],
        ],
      ),
    },
    says: ['info D4: 5 → ·'],
  },
];
