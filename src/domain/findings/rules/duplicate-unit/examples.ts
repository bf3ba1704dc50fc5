import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a unit twice, in capitals the second time',
    sheets: { 'Phụ lục': unitTable(['Số hóa hồ sơ (%)'], [[80], [81], [82], [83]], [[5, 'PHÚ THỌ', 84]]) },
    says: ['error B8: PHÚ THỌ → ·'],
    vi: 'Đơn vị “PHÚ THỌ” đã có ở ô B4 của bảng này; hãy xóa dòng thừa hoặc sửa lại tên.',
    en: 'The unit “PHÚ THỌ” stands in B4 of this table already; please remove one row or correct the name.',
  },
  {
    name: 'names that differ by a tone',
    sheets: { 'Phụ lục': unitTable(['Số hóa hồ sơ (%)'], [[80], [81], [82], [83]], [[5, 'PHÚ THÒ', 84]]) },
    says: [],
  },
];
