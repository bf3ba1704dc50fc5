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
  {
    name: 'groups of one commune, of maxima of their own',
    sheets: {
      'Phụ lục': [
        ['STT', 'Nhóm chỉ số', 'Điểm tối đa', 'Kỳ trước', 'Kỳ này'],
        [1, 'Công khai, minh bạch', 18, 16.1, 16.2],
        [2, 'Tiến độ giải quyết', 20, 18.8, 18.7],
        [3, 'Dịch vụ công trực tuyến', 12, 9.5, 9.6],
        [4, 'Thanh toán trực tuyến', 10, 7.9, 7.8],
        [5, 'Mức độ hài lòng', 18, 17.2, 17.3],
        [6, 'Số hóa hồ sơ', 22, 11.4, 18.9],
      ],
    },
    says: [],
  },
];
