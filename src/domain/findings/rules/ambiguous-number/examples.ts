import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a result that is a thousand or a fraction',
    sheets: { 'Phụ lục': oneColumn('Kết quả', ['1.652', '2.480', '3.105', '4.020']) },
    says: [
      'warning C4: 1.652 → 1652',
      'warning C5: 2.480 → 2480',
      'warning C6: 3.105 → 3105',
      'warning C7: 4.020 → 4020',
    ],
    vi: 'Phú Thọ: “1.652” ở cột “Kết quả” có thể đọc theo hai cách; đang hiểu là 1652. Nếu không đúng, hãy gõ lại bằng dấu phẩy thập phân và không có dấu ngăn hàng nghìn.',
    en: 'Phú Thọ: “1.652” in “Kết quả” can be read in two ways; it was taken for 1652. If that is wrong, type it with a decimal comma and without marks between thousands.',
  },
  {
    name: 'figures whose mark another figure of the column decides',
    sheets: { 'Phụ lục': oneColumn('Kết quả', ['1.652', '2.480,5', '3.105', '4.020']) },
    says: [],
  },
];
