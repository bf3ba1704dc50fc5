import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

const [seen, draft] = [
  oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84]),
  oneColumn('Điểm tổng hợp', [99, 98, 97, 96, 95]),
];

export const examples: readonly RuleExample[] = [
  {
    name: 'a draft that is out of sight',
    sheets: { Nháp: draft, 'Phụ lục 1': seen },
    hidden: ['Nháp'],
    says: ['info A3: · → ·'],
    vi: 'Trang tính “Nháp” đang ẩn nên số liệu ở đó không được tính; nếu cần, hãy bỏ ẩn rồi tính lại.',
    en: 'Sheet “Nháp” is hidden, so its figures are not counted; if they should be, show it and recalculate.',
  },
  {
    name: 'a list of choices that is out of sight',
    sheets: { 'Danh mục': [['Danh mục'], ['Tốt'], ['Khá']], 'Phụ lục 1': seen },
    hidden: ['Danh mục'],
    says: [],
  },
  { name: 'the only table out of sight', sheets: { 'Phụ lục 1': seen }, hidden: ['Phụ lục 1'], says: [] },
];
