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
  {
    name: 'a composite beside itself as a share of a hundred',
    sheets: {
      'Phụ lục': [
        ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA CÁC SỞ'],
        ['STT', 'Đơn vị', 'Chỉ đạo điều hành', 'Cải cách thể chế', 'Cải cách TTHC', 'Tổng điểm', 'Chỉ số CCHC (%)'],
        [null, 'Điểm tối đa', 40, 35, 25, 100, 100],
        [1, 'Sở Nội vụ', 36.5, 28.2, 20, 84.7, 86.7],
        [2, 'Sở Tư pháp', 35, 29.4, 21.5, 85.9, 85.9],
        [3, 'Sở Tài chính', 37.2, 22, 19.1, 78.3, 78.3],
        [4, 'Sở Y tế', 31, 27, 13.5, 71.5, 71.5],
        [5, 'Sở Xây dựng', 38, 30.5, 22, 90.5, 90.5],
      ],
    },
    says: ['error F4: 84,7 → 86,7'],
  },
  {
    name: 'rates rounded to one decimal and shown with two, of which one is off',
    sheets: {
      'Phụ lục': [
        ['TRẢ KẾT QUẢ TẠI NHÀ NĂM 2026'],
        ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Trả tại nhà', 'Tỷ lệ trả tại nhà (%)'],
        [1, 'Xã Bình Hòa', 613, 244, 39.8],
        [2, 'Xã Long Tiên', 287, 191, 66.6],
        [3, 'Xã Tam Bình', 431, 95, 22],
        [4, 'Xã Mỹ Long', 178, 67, 37.6],
        [5, 'Xã Phú Nhuận', 359, 310, 68.4],
        [6, 'Xã Hội Cư', 942, 517, 54.9],
        [7, 'Xã Mỹ Tân', 266, 88, 33.1],
        [8, 'Xã An Hữu', 527, 206, 39.1],
        [9, 'Xã Hậu Mỹ', 384, 140, 36.5],
      ],
    },
    numberFormats: Object.fromEntries(Array.from({ length: 9 }, (_, row) => [`E${row + 3}`, '0.00'])),
    says: ['error E7: 68,4 → 86,4'],
  },
];
