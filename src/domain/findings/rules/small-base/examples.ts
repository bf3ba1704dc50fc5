import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a rate on two dossiers',
    sheets: {
      'Phụ lục': [
        ['THỐNG KÊ'],
        ['STT', 'Đơn vị', 'Tổng số', 'Số hồ sơ đã số hóa', 'Tỷ lệ (%)'],
        [null, null, '(1)', '(2)', '(3)=(2)/(1)'],
        [1, 'Xã Phú Thọ', 2, 1, 50],
        [2, 'Xã Phú Hiệp', 8, 7, 87.5],
        [3, 'Xã Phú Mỹ', 12, 4, 33.3],
      ],
    },
    says: ['info E4: 50 → ·'],
    vi: 'Xã Phú Thọ: tỷ lệ 50 ở cột “Tỷ lệ (%)” chỉ tính trên 2 hồ sơ; cân nhắc khi so sánh.',
    en: 'Xã Phú Thọ: the rate 50 in “Tỷ lệ (%)” rests on 2 dossiers only; compare it with care.',
  },
  {
    name: 'rates on many dossiers',
    sheets: {
      'Phụ lục': [
        ['THỐNG KÊ'],
        ['STT', 'Đơn vị', 'Tổng số', 'Số hồ sơ đã số hóa', 'Tỷ lệ (%)'],
        [null, null, '(1)', '(2)', '(3)=(2)/(1)'],
        [1, 'Xã Phú Thọ', 20, 10, 50],
        [2, 'Xã Phú Hiệp', 8, 7, 87.5],
        [3, 'Xã Phú Mỹ', 12, 4, 33.3],
      ],
    },
    says: [],
  },
];
