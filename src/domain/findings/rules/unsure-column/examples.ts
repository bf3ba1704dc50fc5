import { oneColumn, unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a header that says nothing over figures that may be anything',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Nội dung khác'],
        [
          [80.1, 12.5],
          [81.2, 13.1],
          [82.3, 88.2],
          [83.4, 41.5],
        ],
      ),
    },
    says: ['info D3: Nội dung khác → ·'],
    vi: 'Chưa chắc ý nghĩa của cột “Nội dung khác”: đang hiểu là nội dung khác, không dùng để tính, cũng có thể là điểm hoặc tỷ lệ (%); hãy chọn lại trong bảng bên.',
    en: 'Unsure what the column “Nội dung khác” means: taken for something else, not computed with, perhaps points or rates (%); please choose in the pane.',
  },
  {
    name: 'headers that say what they hold',
    sheets: { 'Phụ lục': oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84]) },
    says: [],
  },
];
