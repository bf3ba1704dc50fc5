import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a word where a total needs a figure',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
        [
          [10, 'abc'],
          [20, 3],
          [30, 4],
        ],
        [[null, 'Tổng số', 61, 8]],
      ),
    },
    says: ['info D4: abc → ·'],
    vi: 'Không kiểm tra được dòng tổng ở ô D4 vì không phải là số; các phần khác vẫn được kiểm tra. Hãy gõ lại số ở các ô đó.',
    en: 'Could not check the total row at D4, which hold no number; everything else was checked. Please type the figures there.',
  },
  {
    name: 'figures everywhere',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
        [
          [10, 1],
          [20, 3],
          [30, 4],
        ],
        [[null, 'Tổng số', 60, 8]],
      ),
    },
    says: [],
  },
  {
    name: 'a unit that has nothing to report beside the total of the others',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
        [
          [10, 1],
          ['KPS', 'KPS'],
          [30, 4],
        ],
        [[null, 'Tổng số', 40, 5]],
      ),
    },
    says: [],
  },
];
