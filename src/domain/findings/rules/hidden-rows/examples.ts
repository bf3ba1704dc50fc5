import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

const BOARD = oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84]);

export const examples: readonly RuleExample[] = [
  {
    name: 'two units in rows that nobody sees',
    sheets: { 'Phụ lục': BOARD },
    hiddenRows: [5, 6],
    says: ['warning A5: · → ·'],
    vi: '2 dòng của đơn vị đang ẩn (dòng 5, 6: Phú Hiệp, Phú Mỹ) nên không in trong phụ lục, dù vẫn được tính; hãy bỏ ẩn hoặc bỏ lọc, hoặc xóa dòng nếu không còn đơn vị đó, rồi tính lại.',
    en: '2 rows of units are hidden (rows 5, 6: Phú Hiệp, Phú Mỹ) and so not printed in the appendix, though counted; please show them or clear the filter, or delete the rows of units that are no more, and recalculate.',
  },
  { name: 'a hidden title', sheets: { 'Phụ lục': BOARD }, hiddenRows: [1], says: [] },
  { name: 'all rows in sight', sheets: { 'Phụ lục': BOARD }, says: [] },
];
