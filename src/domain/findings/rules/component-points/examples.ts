import type { ExampleRows, RuleExample } from '../RuleExample';

/** Components as the national portal shows them; rate and points of the last one are given. */
function components(rate: number, points: string): ExampleRows {
  return [
    ['BẢNG KÊ CHI TIẾT'],
    ['Tháng 9 năm 2026'],
    ['STT', 'Nhóm Chỉ số', 'Tên Tiêu chí Thành phần', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)', 'Điểm Đạt / Tối đa'],
    [1, 'Công khai minh bạch', 'Tỷ lệ TTHC công bố đúng hạn', 0, 82, 0, '0 / 6'],
    [2, 'Công khai minh bạch', 'Tỷ lệ TTHC cập nhật, công khai đúng hạn', 79, 82, 96.34, '3.85 / 4'],
    [3, 'Công khai minh bạch', 'Tỷ lệ TTHC công khai đầy đủ nội dung', 79, 79, 100, '2 / 2'],
    [4, 'Số hóa hồ sơ', 'Tỷ lệ hồ sơ thực hiện số hóa', 93_664, 443_565, 21.12, '0.84 / 4'],
    [5, 'Số hóa hồ sơ', 'Tỷ lệ hồ sơ khai thác, sử dụng lại', 82_645, 443_565, rate, points],
  ];
}

export const examples: readonly RuleExample[] = [
  {
    name: 'points that are not by their component’s rule',
    sheets: { 'Thành phần': components(18.63, '0.37 / 2') },
    says: ['error G8: 0.37 / 2 → 0.47/2'],
    vi: 'Tỷ lệ hồ sơ khai thác, sử dụng lại: 2 điểm × 18.63% ÷ 80% = 0.47, bảng ghi 0.37 / 2; hãy xem lại điểm hoặc tỷ lệ.',
    en: 'Tỷ lệ hồ sơ khai thác, sử dụng lại: 2 points × 18.63 % ÷ 80 % = 0.47, the table says 0.37 / 2; please review the points or the rate.',
  },
  { name: 'each component by its own rule', sheets: { 'Thành phần': components(18.63, '0.47 / 2') }, says: [] },
  {
    name: 'a rate that is not what was achieved out of the total',
    sheets: { 'Thành phần': components(81.63, '0.47 / 2') },
    says: ['error F8: 81.63 → 18.63'],
  },
];
