import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: "Excel's own error",
    sheets: {
      'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, { error: '#DIV/0!' }, 77.5, 81], [[null, 'TOÀN HUYỆN', 79]]),
    },
    says: ['error C5: #DIV/0! → ·'],
    vi: 'Phú Hiệp: ô có lỗi công thức #DIV/0! ở cột “Số hóa hồ sơ (%)”; hãy sửa công thức hoặc gõ lại số.',
    en: 'Phú Hiệp: the cell has the formula error #DIV/0! in “Số hóa hồ sơ (%)”; please mend the formula or type the figure.',
  },
  {
    name: 'no error',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, 80, 77.5, 81], [[null, 'TOÀN HUYỆN', 79]]) },
    says: [],
  },
];
