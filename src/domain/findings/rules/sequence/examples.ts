import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a number skipped',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hóa hồ sơ (%)'],
        [[80], [81]],
        [
          [7, 'Phú Mỹ', 82],
          [4, 'Phú Lâm', 83],
          [5, 'Tân Hòa', 84],
        ],
      ),
    },
    says: ['warning A6: 7 → 3'],
    vi: 'Phú Mỹ: số thứ tự sau 2 ghi 7, đúng ra là 3; hãy đánh lại số hoặc xem có thiếu dòng không.',
    en: 'Phú Mỹ: the number after 2 is 7 and should be 3; please number the rows anew or see whether one is missing.',
    proposes: 'Có thể gõ nhầm: sửa ô A6 thành “3”.',
  },
  {
    name: 'a slip in the second column of a list printed in two',
    sheets: {
      'Phụ lục': [
        ['TT', 'Xã', 'Tổng điểm', 'TT', 'Xã', 'Tổng điểm'],
        [1, 'Phú Mỹ', 82, 5, 'Tân Hòa', 84],
        [2, 'Phú Lâm', 83, 6, 'Tân Trung', 85],
        [3, 'Long Hòa', 81, 9, 'Bình Thạnh Đông', 86],
        [4, 'Hòa Lạc', 80, 8, 'Hiệp Xương', 87],
      ],
    },
    says: ['warning D4: 9 → 7'],
  },
  {
    name: 'numbers in order',
    sheets: { 'Phụ lục': unitTable(['Số hóa hồ sơ (%)'], [[80], [81], [82], [83]]) },
    says: [],
  },
];
