import type { ExampleRows } from './RuleExample';

/** Units of the examples, in the order of their rows. */
const UNITS = [
  'Phú Thọ',
  'Phú Hiệp',
  'Phú Mỹ',
  'Phú Lâm',
  'Tân Hòa',
  'Hòa Lạc',
  'Chợ Vàm',
  'Phú Long',
  'Phú Bình',
  'Phú An',
] as const;

/** The groups of 766 as headers. */
export const GROUPS = [
  'Công khai, minh bạch',
  'Tiến độ giải quyết',
  'Dịch vụ công trực tuyến',
  'Thanh toán trực tuyến',
  'Mức độ hài lòng',
  'Số hóa hồ sơ',
] as const;

/** A table under its titles, headers in row 3, the first unit in row 4, its first figure in column C; then more rows. */
export function unitTable(headers: readonly string[], figures: ExampleRows, more: ExampleRows = []): ExampleRows {
  return [
    ['BÁO CÁO KẾT QUẢ BỘ CHỈ SỐ'],
    ['Tháng 3 năm 2024'],
    ['STT', 'Đơn vị', ...headers],
    ...figures.map((row, index) => [index + 1, UNITS[index] ?? `Đơn vị ${index + 1}`, ...row]),
    ...more,
  ];
}

/** A table of one column of figures. */
export function oneColumn(header: string, figures: ExampleRows[number], more: ExampleRows = []): ExampleRows {
  return unitTable(
    [header],
    figures.map((figure) => [figure]),
    more,
  );
}

/** Composites with grade, the period before, the change and the rank; the first unit's are given. */
export function scoreboard(first: {
  readonly grade?: string;
  readonly change?: number;
  readonly rank?: number;
}): ExampleRows {
  const { grade = 'Tốt', change = -2.85, rank = 2 } = first;
  return unitTable(
    ['Điểm tổng hợp', 'Xếp loại', 'Điểm tổng hợp kỳ trước', 'Tăng/giảm', 'Thứ hạng'],
    [
      [83.17, grade, 86.02, change, rank],
      [90, 'Xuất sắc', 88.5, 1.5, 1],
      [69.9, 'TB', 70.4, -0.5, 4],
      [72.25, 'Khá', 72.25, 0, 3],
      [49.5, 'Yếu', 50, -0.5, 5],
    ],
  );
}

/** Counts with a code row; the first unit's total and rate are given. */
export function codedCounts(total: number, rate: number): ExampleRows {
  return [
    ['THỐNG KÊ'],
    ['STT', 'Đơn vị', 'Tổng số', 'Số hồ sơ đã số hóa', 'Số hồ sơ chưa số hóa', 'Tỷ lệ (%)'],
    [null, null, '(1)=(2)+(3)', '(2)', '(3)', '(4)=(2)/(1)'],
    [1, 'Xã Phú Thọ', total, 6, 4, rate],
    [2, 'Xã Phú Hiệp', 8, 7, 1, 87.5],
    [3, 'Xã Phú Mỹ', 12, 4, 8, 33.3],
    [null, 'Tổng số', 30, 17, 13, 56.7],
  ];
}
