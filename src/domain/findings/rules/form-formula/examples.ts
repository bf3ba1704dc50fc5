import type { ExampleRows, RuleExample } from '../RuleExample';

/** The form of dossiers received and solved without its code row. */
function form(rows: ExampleRows): ExampleRows {
  return [
    ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC'],
    ['Quý III năm 2026'],
    [
      'TT',
      'Lĩnh vực',
      'Số hồ sơ tiếp nhận',
      null,
      null,
      null,
      'Số hồ sơ đã giải quyết',
      null,
      null,
      null,
      'Số hồ sơ đang giải quyết',
    ],
    [
      null,
      null,
      'Tổng số',
      'Trong kỳ',
      null,
      'Từ kỳ trước',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Tổng số',
      'Trong hạn',
      'Quá hạn',
    ],
    [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
    ...rows.map((row, index) => [index + 1, `Lĩnh vực ${'ABCDEFG'.charAt(index)}`, ...row]),
  ];
}

const LINES: ExampleRows = [
  [120, 80, 30, 10, 100, 60, 38, 2, 20, 18, 2],
  [45, 20, 20, 5, 40, 25, 15, 0, 5, 5, 0],
  [210, 150, 40, 20, 190, 120, 66, 4, 20, 15, 5],
  [33, 30, 1, 2, 30, 10, 20, 0, 3, 3, 0],
];

export const examples: readonly RuleExample[] = [
  {
    name: 'the form’s total of what was received',
    sheets: { 'II.06a': form([[130, 80, 30, 10, 110, 70, 38, 2, 20, 18, 2], ...LINES.slice(1)]) },
    says: ['error C6: 130 → 120'],
    // 120 would not be what was solved and what is pending: 110 + 20.
    proposes: null,
    vi: 'Lĩnh vực A: theo biểu mẫu, cột 3 = cột 4 + cột 5 + cột 6: 80 + 30 + 10 = 120, bảng ghi 130; hãy xem lại các số của dòng này.',
    en: 'Lĩnh vực A: by the official form, column 3 = column 4 + column 5 + column 6: 80 + 30 + 10 = 120, the table says 130; please review the figures of this row.',
  },
  {
    name: 'what was received is solved or pending in most rows, and not in this one',
    sheets: { 'II.06a': form([...LINES.slice(0, 3), [33, 30, 1, 2, 20, 10, 10, 0, 3, 3, 0]]) },
    says: ['error C9: 33 → 23'],
  },
  {
    name: 'the form’s sums',
    sheets: { 'II.06a': form(LINES) },
    says: [],
  },
  {
    name: 'a form in which dossiers withdrawn are in no block',
    sheets: {
      'II.06a': form([
        [120, 80, 30, 10, 99, 59, 38, 2, 20, 18, 2],
        [45, 20, 20, 5, 38, 23, 15, 0, 5, 5, 0],
        [210, 150, 40, 20, 187, 117, 66, 4, 20, 15, 5],
        [33, 30, 1, 2, 26, 6, 20, 0, 3, 3, 0],
      ]),
    },
    says: [],
  },
];
