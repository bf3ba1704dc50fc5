import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from './sheetOf';

type Rows = readonly (readonly CellValue[])[];

/** Every unit of a sheet with its composite, grade and rank, best first, and what the program is not sure of. */
function scored(rows: Rows, merges: readonly string[] = []): unknown {
  const { boards, findings } = analyzeWorkbook(workbookOf(sheetOf('Bảng điểm', rows, { merges })));
  return {
    units: boards.map(({ units }) => units.map(({ name, score, grade, rank }) => [name, score, grade, rank])),
    doubts: findings
      .filter(({ rule, severity }) => severity !== 'info' || rule === 'unsure-column')
      .map(({ rule, cell }) => `${rule} ${cell}`),
  };
}

describe('composites on a scale of one', () => {
  it('are graded of one where the header says so', () => {
    const rows: Rows = [
      ['XẾP HẠNG CHUYỂN ĐỔI SỐ NĂM 2026'],
      ['TT', 'Xã, phường', 'Điểm tổng hợp (tối đa 1)'],
      [1, 'Xã Tân Phú', 0.618],
      [2, 'Xã An Hòa', 0.905],
      [3, 'Phường Bình Minh', 0.749],
    ];
    expect(scored(rows)).toEqual({
      units: [
        [
          ['Xã An Hòa', 0.905, 'Xuất sắc', 1],
          ['Phường Bình Minh', 0.749, 'Khá', 2],
          ['Xã Tân Phú', 0.618, 'Trung bình', 3],
        ],
      ],
      doubts: [],
    });
  });
});

describe('rows below the units that count them', () => {
  it('are no units', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Công khai (18)', 'Tiến độ giải quyết (20)', 'Tổng điểm'],
      [1, 'Xã Tân Phú', 16, 18, 34],
      [2, 'Xã An Hòa', 15.5, 17, 32.5],
      [3, 'Phường Bình Minh', 17, 19.5, 36.5],
      [null, 'Tỷ lệ đạt (%)', 89.8, 90.8, 90.4],
      [null, 'Số xã, phường đạt từ 35 điểm trở lên:', 1],
    ];
    expect(scored(rows)).toMatchObject({
      units: [
        [
          ['Phường Bình Minh', 36.5, expect.anything(), 1],
          ['Xã Tân Phú', 34, expect.anything(), 2],
          ['Xã An Hòa', 32.5, expect.anything(), 3],
        ],
      ],
      doubts: [],
    });
  });
});

describe('items with their parts', () => {
  const criteria: Rows = [
    ['I', 'Cải cách hành chính', 20, 19.1, 15.7, 17],
    [1, 'Ban hành văn bản', 8, 7.6, 6.3, 7],
    [2, 'Kiểm tra, giám sát', 12, 11.5, 9.4, 10],
    ['II', 'Phát triển kinh tế', 30, 23.8, 25.2, 24.5],
    [1, 'Thu ngân sách', 12, 9.5, 10.1, 10],
    [2, 'Giải ngân đầu tư công', 18, 14.3, 15.1, 14.5],
    ['III', 'An sinh xã hội', 50, 45.8, 47.3, 36],
    [1, 'Giảm nghèo', 20, 18.3, 18.9, 16],
    [2, 'Việc làm', 30, 27.5, 28.4, 20],
  ];
  const result = {
    units: [
      [
        ['Xã Tân Phú', 88.7, 'Tốt', 1],
        ['Xã An Hòa', 88.2, 'Tốt', 2],
        ['Phường Bình Minh', 77.5, 'Khá', 3],
      ],
    ],
    doubts: [],
  };

  it('are added once where units are columns', () => {
    const units = ['Xã Tân Phú', 'Xã An Hòa', 'Phường Bình Minh'];
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', ...units],
      ...criteria,
      [null, 'Tổng cộng', 100, 88.7, 88.2, 77.5],
    ];
    expect(scored(rows)).toEqual(result);
    const blank = rows.map((row, at) => (at === rows.length - 1 ? [null, 'Tổng cộng', 100] : row));
    expect(scored(blank)).toEqual(result);
  });

  it('are added once where every item has a column for its sum', () => {
    const [first, second, third] = [3, 4, 5].map((column) => criteria.map((row) => row[column] ?? null));
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      [
        'STT',
        'Đơn vị',
        'Cải cách hành chính (20)',
        null,
        null,
        'Phát triển kinh tế (30)',
        null,
        null,
        'An sinh xã hội (50)',
        null,
        null,
        'Tổng điểm',
      ],
      [
        null,
        null,
        'Cộng',
        'Ban hành văn bản (8)',
        'Kiểm tra, giám sát (12)',
        'Cộng',
        'Thu ngân sách (12)',
        'Giải ngân đầu tư công (18)',
        'Cộng',
        'Giảm nghèo (20)',
        'Việc làm (30)',
        null,
      ],
      [1, 'Xã Tân Phú', ...(first ?? []), 88.7],
      [2, 'Xã An Hòa', ...(second ?? []), 88.2],
      [3, 'Phường Bình Minh', ...(third ?? []), 77.5],
    ];
    expect(scored(rows, ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2', 'I2:K2', 'L2:L3'])).toEqual(result);
  });
});

describe('points that a unit gave itself beside those that were appraised', () => {
  it('are left alone, as composites and below every item', () => {
    const board: Rows = [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
      ['STT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định'],
      [1, 'Xã Tân Phú', 94.98, 71.53],
      [2, 'Xã An Hòa', 79.33, 77.93],
      [3, 'Phường Bình Minh', 67.67, 67.24],
      [4, 'Xã Long Hòa', 88.1, 81.5],
    ];
    expect(scored(board)).toEqual({
      units: [
        [
          ['Xã Long Hòa', 81.5, 'Tốt', 1],
          ['Xã An Hòa', 77.93, 'Khá', 2],
          ['Xã Tân Phú', 71.53, 'Khá', 3],
          ['Phường Bình Minh', 67.24, 'Trung bình', 4],
        ],
      ],
      doubts: [],
    });
    const items: Rows = [
      ['STT', 'Đơn vị', 'Công tác chuyên môn (60)', null, 'Chấp hành kỷ luật (40)', null, 'Tổng điểm thẩm định'],
      [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định', null],
      [1, 'Xã Tân Phú', 58, 50, 39, 38, null],
      [2, 'Xã An Hòa', 57, 52.5, 40, 37, null],
      [3, 'Phường Bình Minh', 60, 45, 38, 32.5, null],
    ];
    expect(scored(items, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'])).toEqual({
      units: [
        [
          ['Xã An Hòa', 89.5, 'Tốt', 1],
          ['Xã Tân Phú', 88, 'Tốt', 2],
          ['Phường Bình Minh', 77.5, 'Khá', 3],
        ],
      ],
      doubts: [],
    });
  });
});
