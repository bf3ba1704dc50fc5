import { scoreboard, unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a change with the other sign',
    sheets: { 'Phụ lục': scoreboard({ change: 2.85 }) },
    says: ['error F4: 2,85 → -2,85'],
    proposes: 'Có thể gõ sai dấu: nếu ô F4 là -2,85 thì mọi số khớp.',
    vi: 'Phú Thọ: 83,17 − 86,02 = -2,85, bảng ghi 2,85; hãy xem lại mức tăng/giảm, số kỳ này và số kỳ trước.',
    en: 'Phú Thọ: 83,17 − 86,02 = -2,85, the table says 2,85; please review the change and both figures.',
  },
  {
    name: 'a change that is right to the last digit',
    sheets: { 'Phụ lục': scoreboard({ change: -2.85 }) },
    says: [],
  },
  {
    name: 'a column of changes against something else',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Điểm tổng hợp kỳ trước', 'Tăng/giảm'],
        [
          [83.1, 86.4, 5.2],
          [90.2, 88.5, -7.1],
          [69.9, 70.4, 12.3],
          [72.2, 71.1, -9.4],
        ],
      ),
    },
    says: ['info E4: 5,2 → -3,3'],
  },
  {
    name: 'a change of the rates of two months',
    sheets: {
      'Phụ lục': unitTable(
        ['Tỷ lệ số hóa tháng 02/2024 (%)', 'Tỷ lệ số hóa tháng 03/2024 (%)', 'Tăng/giảm (%)'],
        [
          [50, 52.5, 2.5],
          [61, 60.2, -0.8],
          [53, 57.11, 7.7],
          [48, 48, 0],
        ],
      ),
    },
    says: ['error E6: 7,7 → 4,11'],
  },
  {
    name: 'changes of a group’s points and of its rates, each against its own',
    sheets: {
      'Phụ lục': [
        ['BÁO CÁO KẾT QUẢ BỘ CHỈ SỐ'],
        ['Tháng 3 năm 2024'],
        ['STT', 'Đơn vị', 'Số hóa hồ sơ', null, null, null, null, null],
        [
          null,
          null,
          'Điểm tháng 02/2024',
          'Điểm tháng 03/2024',
          'Tăng/giảm điểm',
          'Tỷ lệ tháng 02/2024 (%)',
          'Tỷ lệ tháng 03/2024 (%)',
          'Tăng/giảm tỷ lệ',
        ],
        [1, 'Phú Thọ', 15.4, 16.5, 1.1, 70, 75, 5],
        [2, 'Phú Hiệp', 17.6, 16.5, -1.1, 80, 75, -5],
        [3, 'Phú Mỹ', 11, 13.2, 2.2, 50, 60, 15],
        [4, 'Phú Lâm', 19.8, 19.8, 0, 90, 90, 0],
      ],
    },
    says: ['error H7: 15 → 10'],
  },
];
