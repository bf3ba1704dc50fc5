import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a column of one value',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [81, 81, 81, 81, 81], [[null, 'TOÀN HUYỆN', 81]]) },
    says: ['info C4: 81 → ·'],
    vi: 'Cả 5 đơn vị đều có cùng giá trị 81 ở cột “Số hóa hồ sơ (%)”; hãy kiểm tra đã cập nhật số liệu chưa.',
    en: 'All 5 units have the same value 81 in “Số hóa hồ sơ (%)”; please check that the figures are up to date.',
  },
  {
    name: 'none overdue anywhere',
    sheets: { 'Phụ lục': oneColumn('Số hồ sơ quá hạn', [0, 0, 0, 0, 0]) },
    says: [],
  },
];
