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
  {
    name: 'changes of one of three counts below each of two weeks',
    sheets: {
      'Phụ lục': [
        ['TỒN ĐỌNG HỒ SƠ TUẦN 21/2026'],
        ['STT', 'Đơn vị', 'Tuần 20', null, 'Tuần 21', null, 'Tồn đọng tăng/giảm'],
        [null, null, 'Tiếp nhận', 'Tồn đọng', 'Tiếp nhận', 'Tồn đọng', null],
        [1, 'Xã Tân Hòa', 82, 9, 91, 4, -5],
        [2, 'Xã Phú Long', 67, 3, 75, 10, 7],
        [3, 'Xã Phú Bình', 120, 14, 98, 12, -2],
        [4, 'Xã Phú An', 54, 6, 49, 7, 11],
        [5, 'Xã Hòa Lạc', 71, 8, 88, 8, 0],
        [6, 'Xã Phú Lâm', 93, 2, 104, 5, 3],
      ],
    },
    says: ['error G7: 11 → 1'],
  },
  {
    name: 'what two assessments of one year differ by',
    sheets: {
      'Phụ lục': [
        ['ĐỐI CHIẾU ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025'],
        ['STT', 'Đơn vị', 'Điểm đơn vị chấm', 'Điểm tổ giúp việc chấm', 'Chênh lệch'],
        [1, 'Sở Nội vụ', 82.4, 80.1, 2.3],
        [2, 'Sở Y tế', 77.15, 77.15, 0],
        [3, 'Sở Tư pháp', 90.6, 86.5, 4.1],
        [4, 'Sở Xây dựng', 71.3, 65.9, 5.4],
        [5, 'Sở Công Thương', 88.8, 87.55, 2.25],
        [6, 'Sở Tài chính', 93, 91.2, 1.8],
      ],
    },
    says: ['error E7: 2,25 → 1,25'],
    vi: 'Sở Công Thương: 88,8 − 87,55 = 1,25, bảng ghi 2,25; hãy xem lại mức chênh lệch và hai số này.',
    en: 'Sở Công Thương: 88,8 − 87,55 = 1,25, the table says 2,25; please review the difference and both figures.',
  },
  {
    name: 'growth in percent of the month before',
    sheets: {
      'Phụ lục': [
        ['HỒ SƠ TRỰC TUYẾN THÁNG 6/2026'],
        ['STT', 'Đơn vị', 'Tháng 5', 'Tháng 6', 'Tỷ lệ tăng/giảm (%)'],
        [1, 'Xã Tân Hòa', 200, 250, 25],
        [2, 'Xã Phú Long', 160, 140, -12.5],
        [3, 'Xã Phú Bình', 90, 108, 20],
        [4, 'Xã Phú An', 125, 100, -2],
        [5, 'Xã Hòa Lạc', 320, 336, 5],
        [6, 'Xã Phú Lâm', 75, 81, 8],
      ],
    },
    says: ['error E6: -2 → -20'],
    vi: 'Xã Phú An: (100 − 125) / 125 × 100% = -20, bảng ghi -2; hãy xem lại mức tăng/giảm, số kỳ này và số kỳ trước.',
    en: 'Xã Phú An: (100 − 125) / 125 × 100% = -20, the table says -2; please review the change and both figures.',
  },
  {
    name: 'differences that few rows show',
    sheets: {
      'Phụ lục': [
        ['ĐỐI CHIẾU ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025'],
        ['STT', 'Đơn vị', 'Điểm đơn vị chấm', 'Điểm tổ giúp việc chấm', 'Chênh lệch'],
        [1, 'Sở Nội vụ', 82.4, 80.1, 2.3],
        [2, 'Sở Y tế', 77.15, 77.15, 1],
        [3, 'Sở Tư pháp', 90.6, 86.5, 4.1],
        [4, 'Sở Xây dựng', 71.3, 65.9, 3.3],
        [5, 'Sở Công Thương', 88.8, 87.55, 2.25],
        [6, 'Sở Tài chính', 93, 91.2, 1.8],
      ],
    },
    says: [],
  },
  {
    name: 'nothing left of targets that were exceeded',
    sheets: {
      'Phụ lục': [
        ['KẾT QUẢ TRỒNG RỪNG NĂM 2026'],
        ['STT', 'Đơn vị', 'Kế hoạch giao', 'Kết quả thực hiện', 'Còn thiếu so với kế hoạch'],
        [1, 'Xã Tân Hòa', 120, 100, 20],
        [2, 'Xã Phú Long', 80, 95, 0],
        [3, 'Xã Phú Bình', 150, 142, 8],
        [4, 'Xã Phú An', 60, 41, 19],
        [5, 'Xã Hòa Lạc', 90, 86, 40],
        [6, 'Xã Phú Lâm', 110, 112, 0],
      ],
    },
    says: ['error E7: 40 → 4'],
  },
  {
    name: 'no difference between two figures that differ',
    sheets: {
      'Phụ lục': [
        ['ĐỐI CHIẾU ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['STT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Chênh lệch'],
        [1, 'Sở Nội vụ', 82.5, 80, -2.5],
        [2, 'Sở Y tế', 77, 78.5, 1.5],
        [3, 'Sở Tư pháp', 90.5, 86, 0],
        [4, 'Sở Xây dựng', 71, 65.5, -5.5],
        [5, 'Sở Công Thương', 88.5, 87.5, -1],
        [6, 'Sở Tài chính', 93, 91, -2],
      ],
    },
    says: ['error E5: 0 → -4,5'],
  },
];
