import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a composite left blank among others',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Số hồ sơ tiếp nhận'],
        [
          [90.1, 12],
          [null, 15],
          [77.5, 20],
          [81.2, 31],
          [80.4, 18],
          [79.9, 44],
        ],
      ),
    },
    says: ['warning C5: · → ·'],
    vi: 'Phú Hiệp: ô này để trống ở cột “Điểm tổng hợp”; hãy điền số liệu hoặc ghi “-” nếu không có.',
    en: 'Phú Hiệp: this cell is blank in “Điểm tổng hợp”; please fill it in, or type “-” where there is none.',
  },
  {
    name: 'a dash is an answer',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Số hồ sơ tiếp nhận'],
        [
          [90.1, 12],
          ['-', 15],
          [77.5, 20],
          [81.2, 31],
          [80.4, 18],
          [79.9, 44],
        ],
      ),
    },
    says: [],
  },
];
