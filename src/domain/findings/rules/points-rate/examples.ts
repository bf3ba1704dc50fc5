import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'points that are not the rate of their maximum',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm công khai, minh bạch', 'Tỷ lệ công khai, minh bạch (%)'],
        [
          ['18/18', 100],
          ['17,2/18', 95.5],
          ['13,3/18', 73.8],
          ['14/18', 62.6],
        ],
      ),
    },
    says: ['error C7: 14/18 → 11,3/18'],
    vi: 'Phú Lâm: 62,6% × 18 điểm = 11,3, bảng ghi 14/18; hãy xem lại điểm hoặc tỷ lệ.',
    en: 'Phú Lâm: 62,6 % × 18 points = 11,3, the table says 14/18; please review the points or the rate.',
  },
  {
    name: 'points with two digits the wrong way round',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm số hóa hồ sơ', 'Tỷ lệ số hóa hồ sơ (%)'],
        [
          ['22/22', 100],
          ['20/22', 90.9],
          ['10/22', 45.5],
          ['21/22', 54.5],
        ],
      ),
    },
    says: ['error C7: 21/22 → 12/22'],
    proposes: 'Có thể gõ đảo hai chữ số: nếu ô C7 là 12/22 thì mọi số khớp.',
  },
  {
    name: 'points that are not worked out from the rate',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm công khai, minh bạch', 'Tỷ lệ công khai, minh bạch (%)'],
        [
          ['18/18', 100],
          ['11/18', 95.5],
          ['9/18', 73.8],
          ['14/18', 62.6],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'points of the group that the title names',
    sheets: {
      'Phụ lục': [
        ['Chỉ số công khai, minh bạch'],
        ...unitTable(
          ['Điểm', 'Tỷ lệ (%)'],
          [
            ['18/18', 100],
            ['17,2/18', 95.5],
            ['13,3/18', 73.8],
            ['14/18', 62.6],
          ],
        ).slice(1),
      ],
    },
    says: ['error C7: 14/18 → 11,3/18'],
  },
];
