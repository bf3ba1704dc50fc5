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
  {
    name: 'shares of the year before that nearly all rows show',
    sheets: {
      'Phụ lục': [
        ['THU PHÍ, LỆ PHÍ NĂM 2026'],
        ['STT', 'Nội dung thu', 'Dự toán', 'Thực hiện', 'Năm 2025', '% so năm 2025'],
        [1, 'Phí chứng thực', 420, 399, 380, 105],
        [2, 'Phí môi trường', 250, 180, 240, 75],
        [3, 'Lệ phí hộ tịch', 130, 117, 130, 90],
        [4, 'Lệ phí trước bạ', 960, 1040, 800, 103],
        [5, 'Phí thẩm định', 310, 248, 310, 80],
        [6, 'Phí khai thác', 175, 210, 168, 125],
        [7, 'Phí tham quan', 660, 561, 510, 110],
        [8, 'Phí sử dụng bến bãi', 90, 76, 80, 95],
      ],
    },
    says: ['warning F6: 103 → 130'],
  },
];
