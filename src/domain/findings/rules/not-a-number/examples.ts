import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a letter O among the digits of a rate',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, '8O,2', 77.5, 81, 80], [[null, 'TOÀN HUYỆN', 79]]) },
    says: ['warning C5: 8O,2 → ·'],
    vi: 'Phú Hiệp: “8O,2” không phải là số ở cột “Số hóa hồ sơ (%)”; hãy gõ lại số, hoặc “-” nếu không có.',
    en: 'Phú Hiệp: “8O,2” is not a number in “Số hóa hồ sơ (%)”; please type the figure, or “-” where there is none.',
  },
  {
    name: 'a text that is a figure',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, '80,2', 77.5, 81, 80], [[null, 'TOÀN HUYỆN', 79]]) },
    says: [],
  },
];
