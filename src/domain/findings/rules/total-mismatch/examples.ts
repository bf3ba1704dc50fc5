import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a total that is off where another unit has a dash',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
        [
          [10, '-'],
          [20, 3],
          [30, 4],
        ],
        [[null, 'Tổng số', 60, 8]],
      ),
    },
    says: ['error D7: 8 → 7'],
    vi: 'Tổng số: cột “Số hồ sơ quá hạn”: 3 + 4 = 7, bảng ghi 8; hãy xem lại dòng tổng hoặc số của từng đơn vị.',
    en: "Tổng số: “Số hồ sơ quá hạn”: 3 + 4 = 7, the table says 8; please review the total row or the units' figures.",
  },
  {
    name: 'a total row that stands for other rows',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ đã giải quyết', 'Số hồ sơ quá hạn'],
        [
          [10, 8, 1],
          [20, 15, 3],
          [30, 22, 4],
        ],
        [[null, 'Tổng số', 90, 70, 20]],
      ),
    },
    says: ['warning C7: 90 → 60'],
  },
  {
    name: 'totals that are right',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
        [
          [10, '-'],
          [20, 3],
          [30, 4],
        ],
        [[null, 'Tổng số', 60, 7]],
      ),
    },
    says: [],
  },
];
