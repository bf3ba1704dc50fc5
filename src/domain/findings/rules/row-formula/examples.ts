import { codedCounts } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a coded sum that is off',
    sheets: { 'Phụ lục': codedCounts(11, 60) },
    says: ['error C4: 11 → 10'],
    vi: 'Xã Phú Thọ: (1) = (2) + (3): 6 + 4 = 10, bảng ghi 11; hãy xem lại các số của dòng này.',
    en: 'Xã Phú Thọ: (1) = (2) + (3): 6 + 4 = 10, the table says 11; please review the figures of this row.',
  },
  {
    name: 'a coded rate that is off',
    sheets: { 'Phụ lục': codedCounts(10, 65) },
    says: ['error F4: 65 → 60'],
  },
  {
    name: 'a coded rate within its rounding',
    sheets: { 'Phụ lục': codedCounts(10, 60) },
    says: [],
  },
];
