import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'the rate of all outside those of its units',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, 82.2, 77.5, 81], [[null, 'TOÀN HUYỆN', 74]]) },
    says: ['warning C8: 74 → 77,5 – 82,2'],
    vi: 'TOÀN HUYỆN: tỷ lệ chung 74 ở cột “Số hóa hồ sơ (%)” nằm ngoài khoảng của các đơn vị, từ 77,5 (Phú Mỹ) đến 82,2 (Phú Hiệp); tỷ lệ chung phải nằm trong khoảng đó, hãy xem lại.',
    en: 'TOÀN HUYỆN: the overall rate 74 in “Số hóa hồ sơ (%)” lies outside those of the units, from 77,5 (Phú Mỹ) to 82,2 (Phú Hiệp); it has to lie between them, please look again.',
  },
  {
    name: 'the rate of all among those of its units',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, 82.2, 77.5, 81], [[null, 'TOÀN HUYỆN', 79]]) },
    says: [],
  },
];
