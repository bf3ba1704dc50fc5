import { unitTable } from '../exampleTables';
import type { ExampleRows, RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a total that is off where another unit has a dash',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
        [
          [10, '-'],
          [20, 3],
          [30, 4],
        ],
        [[null, 'Tổng số', 60, 8]],
      ),
    },
    says: ['error D7: 8 → 7'],
    vi: 'Tổng số: cột “Số hồ sơ quá hạn”: 3 + 4 = 7, bảng ghi 8; hãy xem lại dòng tổng hoặc số của từng đơn vị.',
    en: "Tổng số: “Số hồ sơ quá hạn”: 3 + 4 = 7, the table says 8; please review the total row or the units' figures.",
  },
  {
    name: 'a total row that stands for other rows',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ đã giải quyết', 'Số hồ sơ quá hạn'],
        [
          [10, 8, 1],
          [20, 15, 3],
          [30, 22, 4],
        ],
        [[null, 'Tổng số', 90, 70, 20]],
      ),
    },
    says: ['warning C7: 90 → 60'],
  },
  {
    name: 'totals that are right',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
        [
          [10, '-'],
          [20, 3],
          [30, 4],
        ],
        [[null, 'Tổng số', 60, 7]],
      ),
    },
    says: [],
  },
  {
    name: 'points of one unit’s criteria below headings and a total, each one off',
    sheets: { 'Phụ lục': criteria({ heading: 13.5, self: 26, total: 25 }) },
    says: ['error E3: 13,5 → 12,5', 'error D9: 26 → 25,5'],
    vi: 'Công tác chỉ đạo: cột “Điểm thẩm định”: 4,5 + 8 = 12,5, bảng ghi 13,5; hãy xem lại dòng tổng hoặc số của từng tiêu chí.',
    en: 'Công tác chỉ đạo: “Điểm thẩm định”: 4,5 + 8 = 12,5, the table says 13,5; please review the total row or the criteria’s figures.',
  },
  {
    name: 'points of criteria that add up',
    sheets: { 'Phụ lục': criteria({ heading: 12.5, self: 25.5, total: 25 }) },
    says: [],
  },
  {
    name: 'points below a heading whose maximum is not its criteria’s',
    sheets: { 'Phụ lục': criteria({ heading: 13.5, self: 25.5, total: 25, maximum: 14 }) },
    says: ['error C3: 14 → 15'],
  },
  {
    name: 'totals of months of which the last is reported on',
    sheets: {
      'Phụ lục': [
        ['HỒ SƠ TIẾP NHẬN THEO THÁNG NĂM 2026'],
        ['STT', 'Đơn vị', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Cộng'],
        [1, 'Xã Tân Hòa', 31, 44, 52, 127],
        [2, 'Xã Phú Long', 28, 35, 41, 104],
        [3, 'Xã Phú Bình', 60, 57, 63, 180],
        [4, 'Xã Phú An', 19, 22, 30, 71],
        [null, 'Tổng cộng', 138, 185, 186, 482],
      ],
    },
    says: ['error D7: 185 → 158'],
  },
  {
    name: 'totals of what was assigned and reached',
    sheets: {
      'Phụ lục': [
        ['KẾT QUẢ THU GOM RÁC THẢI NHỰA NĂM 2026'],
        ['STT', 'Đơn vị', 'Chỉ tiêu giao (kg)', 'Kết quả thực hiện (kg)', 'Tỷ lệ (%)'],
        [1, 'Xã Tân Hòa', 500, 450, 90],
        [2, 'Xã Phú Long', 400, 420, 105],
        [3, 'Xã Phú Bình', 800, 600, 75],
        [4, 'Xã Phú An', 300, 240, 80],
        [null, 'Tổng cộng', 2000, 1810, 85.5],
      ],
    },
    says: ['error D7: 1810 → 1710'],
  },
];

/** What one unit was given for two fields' criteria: the first field's points and maximum, and the totals of both columns of points. */
function criteria(of: {
  readonly heading: number;
  readonly self: number;
  readonly total: number;
  readonly maximum?: number;
}): ExampleRows {
  return [
    ['BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CỦA PHƯỜNG AN PHÚ NĂM 2026'],
    ['STT', 'Nội dung, tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['I', 'Công tác chỉ đạo', of.maximum ?? 15, 13.5, of.heading],
    [1, 'Ban hành kế hoạch', 6, 5, 4.5],
    [2, 'Kiểm tra, tự kiểm tra', 9, 8.5, 8],
    ['II', 'Chuyển đổi số', 15, 12, 12.5],
    [1, 'Chữ ký số', 7, 6, 6.5],
    [2, 'Hồ sơ điện tử', 8, 6, 6],
    [null, 'Tổng cộng', 30, of.self, of.total],
  ];
}
