import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'one unit that fell by thirty points',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Điểm tổng hợp kỳ trước'],
        [
          [83.1, 84.2],
          [90.3, 89.4],
          [57.2, 87.5],
          [72.6, 73.1],
          [79.5, 78.8],
          [66.4, 67.2],
          [81.7, 80.9],
        ],
      ),
    },
    says: ['info C6: -30,3 → ·'],
    vi: 'Phú Mỹ: 57,2 − 87,5 = -30,3, khác hẳn các đơn vị còn lại (mức thay đổi ở giữa là -0,5); hãy xem lại số kỳ này và kỳ trước.',
    en: 'Phú Mỹ: 57,2 − 87,5 = -30,3, far from the other units (the middle one changed by -0,5); please look again at both figures.',
  },
  {
    name: 'changes of one size',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Điểm tổng hợp kỳ trước'],
        [
          [83.1, 84.2],
          [90.3, 89.4],
          [87.2, 87.5],
          [72.6, 73.1],
          [79.5, 78.8],
          [66.4, 67.2],
          [81.7, 80.9],
        ],
      ),
    },
    says: [],
  },
];
