import type { ExampleRows, RuleExample } from '../RuleExample';

/** Components of two groups, each group's own points above them. */
function components(ofFirst: number): ExampleRows {
  return [
    ['ĐIỂM THÀNH PHẦN XÃ AN BÌNH'],
    ['Tháng 9 năm 2026'],
    ['STT', 'Chỉ số', 'Số đạt', 'Tổng số', 'Tỷ lệ (%)', 'Điểm', 'Điểm tối đa'],
    ['I', 'Công khai, minh bạch', null, null, null, ofFirst, 18],
    [1, 'TTHC công bố đúng hạn', 80, 100, 80, 4.8, 6],
    [2, 'TTHC cập nhật đúng hạn', 79, 82, 96.34, 3.85, 4],
    [3, 'TTHC công khai đầy đủ nội dung', 79, 79, 100, 2, 2],
    [4, 'Hồ sơ được đồng bộ', 150, 200, 75, 4.5, 6],
    ['II', 'Thanh toán trực tuyến', null, null, null, 6.25, 10],
    [1, 'Hồ sơ thanh toán trực tuyến', 82_913, 98_459, 84.21, 5.05, 6],
    [2, 'TTHC tích hợp thanh toán trực tuyến', 93, 310, 30, 0.75, 2],
    [3, 'TTHC có giao dịch thanh toán trực tuyến', 56, 310, 18.06, 0.45, 2],
  ];
}

/** A group's components beside its own points, which are given for the third unit. */
function besides(third: number): ExampleRows {
  return [
    ['ĐIỂM CÁC CHỈ SỐ'],
    ['Tháng 9 năm 2026'],
    ['STT', 'Đơn vị', 'Công khai, minh bạch', null, null, null, null],
    [null, null, 'Công bố (6)', 'Cập nhật (4)', 'Nội dung (2)', 'Đồng bộ hồ sơ (6)', 'Điểm nhóm (18)'],
    [1, 'Xã An Bình', 5.5, 3.5, 2, 5, 16],
    [2, 'Xã Bình Minh', 4.5, 3.2, 2, 5.5, 15.2],
    [3, 'Xã Cát Lái', 6, 4, 1.5, 5, third],
    [4, 'Xã Dương Hòa', 3, 2.5, 1, 4, 10.5],
    [5, 'Xã Đông Sơn', 5, 3, 2, 5.2, 15.2],
  ];
}

export const examples: readonly RuleExample[] = [
  {
    name: 'a group’s points above its components in rows',
    sheets: { 'Thành phần': components(14.15) },
    says: ['error F4: 14,15 → 15,15'],
    vi: 'Công khai, minh bạch: tổng điểm thành phần là 4,8 + 3,85 + 2 + 4,5 = 15,15, bảng ghi 14,15 ở cột “Điểm”; hãy xem lại điểm của nhóm và của các thành phần.',
    en: "Công khai, minh bạch: the components' points are 4,8 + 3,85 + 2 + 4,5 = 15,15 together, the table says 14,15 in “Điểm”; please review the points of the group and of its components.",
  },
  { name: 'groups that are the sum of their components', sheets: { 'Thành phần': components(15.15) }, says: [] },
  {
    name: 'a group’s points beside its components in columns',
    sheets: { 'Phụ lục': besides(16.8) },
    says: ['error G7: 16,8 → 16,5'],
  },
  { name: 'groups beside the components that they add up', sheets: { 'Phụ lục': besides(16.5) }, says: [] },
];
