import type { Analysis } from '../../../src/domain/Analysis';
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

  it('are added once although one of them is wrong, which is found', () => {
    const units = ['Xã Tân Phú', 'Xã An Hòa', 'Phường Bình Minh', 'Xã Long Hòa'];
    const four = criteria.map((row) => [...row, row[3] ?? null]);
    const wrong = four.map((row, at) => (at === 1 ? [...row.slice(0, 3), 6.6, ...row.slice(4)] : row));
    const rows: Rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', ...units],
      ...wrong,
      [null, 'Tổng cộng', 100, 88.7, 88.2, 77.5, 88.7],
    ];
    expect(scored(rows)).toMatchObject({
      units: [[['Xã Tân Phú', 88.7, 'Tốt', 1], ['Xã Long Hòa', 88.7, 'Tốt', 1], expect.anything(), expect.anything()]],
      doubts: ['component-sum D2'],
    });
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

describe('totals with numbers', () => {
  it('are parts of the composite, whether they state maxima or not', () => {
    const rows: Rows = [
      ['CHẤM ĐIỂM THI ĐUA QUÝ III/2026'],
      [
        'STT',
        'Đơn vị',
        'Kinh tế (30)',
        'Văn hóa (30)',
        'Cộng I',
        'Quốc phòng (25)',
        'Xây dựng Đảng (15)',
        'Cộng II',
        'Tổng cộng',
      ],
      [1, 'Xã Tân Phú', 29.7, 28.3, 58, 21.4, 13.3, 34.7, 92.7],
      [2, 'Xã An Hòa', 24.7, 28.6, 53.3, 19.5, 14.8, 34.3, 87.6],
      [3, 'Phường Bình Minh', 28, 26.6, 54.6, 23.9, 12.5, 36.4, 91],
      [4, 'Xã Long Hòa', 19.9, 26.7, 46.6, 24.8, 10.1, 34.9, 81.5],
    ];
    expect(scored(rows)).toEqual({
      units: [
        [
          ['Xã Tân Phú', 92.7, 'Xuất sắc', 1],
          ['Phường Bình Minh', 91, 'Xuất sắc', 2],
          ['Xã An Hòa', 87.6, 'Tốt', 3],
          ['Xã Long Hòa', 81.5, 'Tốt', 4],
        ],
      ],
      doubts: [],
    });
  });
});

describe('an index in percent', () => {
  it('is the composite, and its column of the month before is what it is compared with', () => {
    const rows: Rows = [
      ['BẢNG XẾP HẠNG THÁNG 9/2026'],
      ['STT', 'Đơn vị', 'Chỉ số tổng hợp (%)', 'Chỉ số tổng hợp tháng 8 (%)'],
      [1, 'Xã Tân Phú', '79,43%', '84,79%'],
      [2, 'Xã An Hòa', '91,4%', '85,84%'],
      [3, 'Phường Bình Minh', '67,61%', '82,86%'],
    ];
    expect(scored(rows)).toEqual({
      units: [
        [
          ['Xã An Hòa', 91.4, 'Xuất sắc', 1],
          ['Xã Tân Phú', 79.43, 'Khá', 2],
          ['Phường Bình Minh', 67.61, 'Trung bình', 3],
        ],
      ],
      doubts: [],
    });
  });
});

describe('the offices of one commune', () => {
  it('are units where they are the columns', () => {
    const rows: Rows = [
      ['BẢNG ĐIỂM THI ĐUA THÁNG 9/2026'],
      ['Tiêu chí', 'Điểm tối đa', 'Phòng Kinh tế', 'Văn phòng HĐND&UBND', 'Trạm Y tế'],
      ['Hoàn thành nhiệm vụ', 50, 44.4, 48.2, 33.9],
      ['Chấp hành kỷ luật', 30, 26.9, 20.5, 25.8],
      ['Sáng kiến, cải tiến', 20, 12.6, 19.1, 16.9],
      ['Tổng số điểm', 100, 83.9, 87.8, 76.6],
    ];
    expect(scored(rows)).toEqual({
      units: [
        [
          ['Văn phòng HĐND&UBND', 87.8, 'Tốt', 1],
          ['Phòng Kinh tế', 83.9, 'Tốt', 2],
          ['Trạm Y tế', 76.6, 'Khá', 3],
        ],
      ],
      doubts: [],
    });
  });
});

describe('ranks in words', () => {
  it('are read, and one that is wrong is found', () => {
    const rows: Rows = [
      ['KẾT QUẢ PHỤC VỤ NGƯỜI DÂN THÁNG 10/2026'],
      ['STT', 'Đơn vị', 'Kết quả (điểm)', 'Thứ tự'],
      [1, 'Xã Tân Phú', '78,38', 'Nhì'],
      [2, 'Xã An Hòa', '75,55', 'Ba'],
      [3, 'Phường Bình Minh', '67,12', 'Năm'],
      [4, 'Xã Long Hòa', '91,02', 'Nhất'],
    ];
    expect(scored(rows)).toEqual({
      units: [
        [
          ['Xã Long Hòa', 91.02, 'Xuất sắc', 1],
          ['Xã Tân Phú', 78.38, 'Khá', 2],
          ['Xã An Hòa', 75.55, 'Khá', 3],
          ['Phường Bình Minh', 67.12, 'Trung bình', 4],
        ],
      ],
      doubts: ['rank-order D5'],
    });
  });
});

describe('months beside their quarter', () => {
  it('are none of the periods before it', () => {
    const rows: Rows = [
      ['ĐIỂM BỘ CHỈ SỐ QUÝ III/2026'],
      ['STT', 'Đơn vị', 'Tháng 7', 'Tháng 8', 'Tháng 9', 'Quý III'],
      [1, 'Xã Tân Phú', 80.5, 68.6, 61.3, 70.1],
      [2, 'Xã An Hòa', 80.5, 89.8, 96.6, 89],
      [3, 'Phường Bình Minh', 81.5, 82.6, 96.1, 86.7],
    ];
    const { boards } = analyzeWorkbook(workbookOf(sheetOf('Quý III', rows)));
    expect(boards.map(({ units }) => units.map(({ name, score, previous }) => [name, score, previous]))).toEqual([
      [
        ['Xã An Hòa', 89, null],
        ['Phường Bình Minh', 86.7, null],
        ['Xã Tân Phú', 70.1, null],
      ],
    ]);
  });
});

describe('bonuses and deductions', () => {
  const header = [
    'STT',
    'Đơn vị',
    'Chuyên môn (40)',
    'Phối hợp (20)',
    'Kỷ luật (40)',
    'Điểm thưởng',
    'Điểm trừ',
    'Tổng điểm',
  ];
  const result = {
    units: [
      [
        ['Xã Tân Phú', 98, 'Xuất sắc', 1],
        ['Xã An Hòa', 89.5, 'Tốt', 2],
        ['Phường Bình Minh', 75.5, 'Khá', 3],
        ['Xã Long Hòa', 72, 'Khá', 4],
      ],
    ],
    doubts: [],
  };
  const units: Rows = [
    [1, 'Xã Tân Phú', 38, 20, 38, 2, null],
    [2, 'Xã An Hòa', 35, 17.5, 37, null, null],
    [3, 'Phường Bình Minh', 30, 15, 32.5, null, 2],
    [4, 'Xã Long Hòa', 29, 15, 30, 1, 3],
  ];

  it('are part of composites that are given and of those that are worked out', () => {
    const given = units.map((row, at) => [...row, [98, 89.5, 75.5, 72][at] ?? null]);
    expect(scored([header, ...given])).toEqual(result);
    expect(scored([header, ...units])).toEqual(result);
    expect(scored([header.slice(0, -1), ...units])).toEqual(result);
  });

  it('are added to points of a known index where hardly any unit has one', () => {
    const rows: Rows = [
      ['ĐIỂM BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP NĂM 2026'],
      [
        'STT',
        'Đơn vị',
        'Công khai, minh bạch (18đ)',
        'Tiến độ giải quyết (20đ)',
        'Dịch vụ công trực tuyến (12đ)',
        'Thanh toán trực tuyến (10đ)',
        'Mức độ hài lòng (18đ)',
        'Số hóa hồ sơ (22đ)',
        'Điểm thưởng',
        'Điểm tổng',
      ],
      ...['Tân Phú', 'An Hòa', 'Bình Minh', 'Long Hòa', 'Phú Thọ', 'Tân Hòa', 'Vĩnh An', 'Mỹ Lộc'].map((name, at) => {
        const points = [
          15.1 + ((at * 5) % 8) / 5,
          18.2 - at / 10,
          10.3,
          8.4 - ((at * 3) % 8) / 5,
          16.5,
          19.6 - ((at * 5) % 8) / 2,
        ];
        const bonus = at === 3 ? 1 : 0;
        const sum = points.reduce((total, each) => total + each, bonus);
        return [
          at + 1,
          `Xã ${name}`,
          ...points.map((each) => Math.round(each * 10) / 10),
          bonus,
          Math.round(sum * 10) / 10,
        ];
      }),
    ];
    expect(scored(rows)).toMatchObject({ doubts: [] });
  });

  it('are looked for when a composite is checked', () => {
    const wrong = units.map((row, at) => [...row, [98, 89.5, 77.5, 72][at] ?? null]);
    expect(scored([header, ...wrong])).toMatchObject({ doubts: ['score-sum H4'] });
  });

  it.each(['Điểm cộng dồn', 'Điểm cộng', 'Điểm cộng gộp'])('are not the sum of all that is headed %s', (total) => {
    const points = [
      ['Xã Tân Phú', 21.5, 18.25, 27.1, 66.85],
      ['Xã An Hòa', 24, 16.4, 25.75, 66.15],
      ['Phường Bình Minh', 19.75, 20.1, 29.3, 69.15],
      ['Xã Long Hòa', 22.3, 14.9, 21.85, 59.05],
      ['Xã Bình Thành', 17.6, 19.35, 24.4, 61.35],
    ] as const;
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Chuyên môn (25 điểm)', 'Phối hợp (25 điểm)', 'Kỷ luật (30 điểm)', total, 'Hạng'],
      ...points.map((row, at) => [at + 1, ...row, null]),
    ];
    expect(scored(rows)).toMatchObject({
      units: [
        [
          ['Phường Bình Minh', 69.15, 'Tốt', 1],
          ['Xã Tân Phú', 66.85, 'Tốt', 2],
          ['Xã An Hòa', 66.15, 'Tốt', 3],
          ['Xã Bình Thành', 61.35, 'Khá', 4],
          ['Xã Long Hòa', 59.05, 'Khá', 5],
        ],
      ],
      doubts: [],
    });
  });

  it('are taken from the points that every unit starts with', () => {
    const rows: Rows = [
      ['CHẤM ĐIỂM KỶ LUẬT HÀNH CHÍNH THÁNG 9/2026'],
      ['STT', 'Đơn vị', 'Điểm chuẩn', 'Điểm trừ', null, 'Điểm còn lại'],
      [null, null, null, 'Báo cáo chậm', 'Vi phạm khác', null],
      [1, 'Xã Tân Phú', 50, 1, 2, null],
      [2, 'Xã An Hòa', 50, null, 8.5, null],
      [3, 'Phường Bình Minh', 50, null, null, null],
    ];
    expect(scored(rows, ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'])).toEqual({
      units: [
        [
          ['Phường Bình Minh', 50, 'Xuất sắc', 1],
          ['Xã Tân Phú', 47, 'Xuất sắc', 2],
          ['Xã An Hòa', 41.5, 'Tốt', 3],
        ],
      ],
      doubts: [],
    });
  });
});

describe('sections that are ranked by themselves', () => {
  const header = ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'];
  const ranked = (rows: Rows): unknown =>
    analyzeWorkbook(workbookOf(sheetOf('Bảng điểm', rows))).boards.map(({ title, units }) => [
      title,
      ...units.map(({ name, rank }) => `${name} ${rank ?? '–'}`),
    ]);
  const sheet = (headings: readonly [string, string], ranks: readonly (number | null)[]): Rows => [
    header,
    ['I', headings[0]],
    [1, 'Xã Tân Phú', 88, ranks[0] ?? null],
    [2, 'Xã An Hòa', 78, ranks[1] ?? null],
    ['II', headings[1]],
    [1, 'Phường Bình Minh', 90, ranks[2] ?? null],
    [2, 'Phường Long Hòa', 80, ranks[3] ?? null],
  ];
  const apart = (first: string, second: string): unknown => [
    [first, 'Xã Tân Phú 1', 'Xã An Hòa 2'],
    [second, 'Phường Bình Minh 1', 'Phường Long Hòa 2'],
  ];
  const together = [['Xã, phường', 'Phường Bình Minh 1', 'Xã Tân Phú 2', 'Phường Long Hòa 3', 'Xã An Hòa 4']];

  it('are those whose printed ranks start anew, whatever they are called', () => {
    expect(ranked(sheet(['Vùng ven biển', 'Vùng đồng bằng'], [1, 2, 1, 2]))).toEqual(
      apart('Vùng ven biển', 'Vùng đồng bằng'),
    );
  });

  it('are clusters and kinds of offices where no rank is printed', () => {
    expect(ranked(sheet(['Cụm thi đua số 1', 'Cụm thi đua số 2'], []))).toEqual(
      apart('Cụm thi đua số 1', 'Cụm thi đua số 2'),
    );
    expect(ranked(sheet(['Các xã', 'Các phường'], []))).toEqual(apart('Các xã', 'Các phường'));
    const agencies: Rows = [
      header,
      ['I', 'CƠ QUAN TRUNG ƯƠNG ĐÓNG TRÊN ĐỊA BÀN'],
      [1, 'Cục Thống kê', 88],
      [2, 'Kho bạc Nhà nước', 91],
      ['II', 'CƠ QUAN CHUYÊN MÔN VÀ TƯƠNG ĐƯƠNG'],
      [1, 'Sở Tư pháp', 78],
      [2, 'Ban Dân tộc', 96],
    ];
    expect(ranked(agencies)).toEqual([
      ['Cơ quan Trung ương đóng trên địa bàn', 'Kho bạc Nhà nước 1', 'Cục Thống kê 2'],
      ['Cơ quan chuyên môn và tương đương', 'Ban Dân tộc 1', 'Sở Tư pháp 2'],
    ]);
  });

  it('are parts of communes as well, beside offices', () => {
    const rows: Rows = [
      header,
      ['I', 'Các phòng chuyên môn'],
      [1, 'Phòng Kinh tế', 91],
      [2, 'Phòng Văn hóa - Xã hội', 77],
      ['II', 'Các đơn vị sự nghiệp'],
      [1, 'Trạm Y tế', 85],
      [2, 'Trung tâm Dịch vụ công', 88],
      ['III', 'Các thôn, tổ dân phố'],
      [1, 'Thôn Thượng', 60],
      [2, 'Tổ dân phố 3', 95],
    ];
    expect(ranked(rows)).toEqual([
      ['Các phòng chuyên môn', 'Phòng Kinh tế 1', 'Phòng Văn hóa - Xã hội 2'],
      ['Các đơn vị sự nghiệp', 'Trung tâm Dịch vụ công 1', 'Trạm Y tế 2'],
      ['Các thôn, tổ dân phố', 'Tổ dân phố 3 1', 'Thôn Thượng 2'],
    ]);
  });

  it('are not headed by a commune whose name without its tones is a word of offices', () => {
    const rows: Rows = [header, [1, 'Xã Tương Dương', 71], [2, 'Xã Trung Đông', 83], [3, 'Xã Tân Phú', 65]];
    expect(ranked(rows)).toEqual([['Xã', 'Xã Trung Đông 1', 'Xã Tương Dương 2', 'Xã Tân Phú 3']]);
  });

  it('are none where the printed ranks go over all of them, or headings are of something else', () => {
    expect(ranked(sheet(['Các xã', 'Các phường'], [2, 4, 1, 3]))).toEqual(together);
    expect(ranked(sheet(['Đơn vị có tiến bộ', 'Đơn vị giữ vững'], []))).toEqual(together);
  });
});

describe('items with weights', () => {
  const rows = (composites: readonly (number | null)[]): Rows => [
    ['ĐIỂM ĐÁNH GIÁ CÓ TRỌNG SỐ NĂM 2026'],
    ['STT', 'Đơn vị', 'Cải cách hành chính', 'Chuyển đổi số', 'Phục vụ người dân', 'Điểm tổng hợp'],
    [null, 'Trọng số', '20%', '30%', '50%', null],
    [1, 'Xã Tân Phú', 79.16, 88.24, 68.78, composites[0] ?? null],
    [2, 'Xã An Hòa', 95.64, 66.88, 98.69, composites[1] ?? null],
    [3, 'Phường Bình Minh', 62.23, 91.12, 97.67, composites[2] ?? null],
    [4, 'Xã Long Hòa', 86.59, 95.87, 99.71, composites[3] ?? null],
  ];

  it('have a composite of a hundred that is no sum of them, and none is worked out as one', () => {
    expect(scored(rows([76.69, 88.54, 88.62, 95.93]))).toMatchObject({
      units: [
        [
          ['Xã Long Hòa', 95.93, 'Xuất sắc', 1],
          ['Phường Bình Minh', 88.62, 'Tốt', 2],
          ['Xã An Hòa', 88.54, 'Tốt', 3],
          ['Xã Tân Phú', 76.69, 'Khá', 4],
        ],
      ],
    });
    const { boards, findings } = analyzeWorkbook(workbookOf(sheetOf('Bảng điểm', rows([]))));
    expect(boards.flatMap(({ units }) => units.map(({ score }) => score))).toEqual([null, null, null, null]);
    expect(findings.filter(({ rule }) => rule === 'score-sum')).toEqual([]);
  });
});

describe('what a table says of its scale', () => {
  it('stands in its title as well', () => {
    const rows: Rows = [
      ['KẾT QUẢ LẤY Ý KIẾN ĐÁNH GIÁ BỘ PHẬN MỘT CỬA (thang điểm 10)'],
      ['STT', 'Bộ phận Một cửa', 'Điểm bình quân'],
      [1, 'Phường Bãi Cháy', '9 điểm'],
      [2, 'Phường Hà Lầm', '8 điểm'],
      [3, 'Phường Tuần Châu', '6,9 điểm'],
    ];
    expect(scored(rows)).toMatchObject({
      units: [
        [
          ['Phường Bãi Cháy', 9, 'Xuất sắc', 1],
          ['Phường Hà Lầm', 8, 'Tốt', 2],
          ['Phường Tuần Châu', 6.9, 'Trung bình', 3],
        ],
      ],
    });
  });
});

describe('earlier figures', () => {
  const previous = (rows: Rows): unknown =>
    analyzeWorkbook(workbookOf(sheetOf('Bảng điểm', rows))).boards.map(({ units }) =>
      units.map(({ name, score, previous: before, delta }) => [name, score, before, delta]),
    );

  it('are those of the month before, where three stand side by side', () => {
    const rows: Rows = [
      ['ĐIỂM TỔNG HỢP QUÝ III/2025'],
      ['STT', 'Đơn vị', 'Tháng 7', 'Tháng 8', 'Tháng 9'],
      [1, 'Xã Tân Phú', '71,2', '75,5', '82,3'],
      [2, 'Xã An Hòa', '80,1', '79,4', '78,2'],
      [3, 'Phường Bình Minh', '88', '89,5', '90,1'],
    ];
    expect(previous(rows)).toEqual([
      [
        ['Phường Bình Minh', 90.1, 89.5, 0.6],
        ['Xã Tân Phú', 82.3, 75.5, 6.8],
        ['Xã An Hòa', 78.2, 79.4, -1.2],
      ],
    ]);
  });

  it('are none where only places are compared', () => {
    const rows: Rows = [
      ['KẾT QUẢ THÁNG 11/2025'],
      ['STT', 'Đơn vị', 'Tổng điểm (100)', 'Thứ hạng tháng 11', 'Thứ hạng tháng 10', 'Tăng/giảm bậc'],
      [1, 'Xã Tân Phú', 88.4, 1, 3, 2],
      [2, 'Xã An Hòa', 80.1, 3, 2, -1],
      [3, 'Phường Bình Minh', 86.2, 2, 1, -1],
    ];
    expect(previous(rows)).toEqual([
      [
        ['Xã Tân Phú', 88.4, null, null],
        ['Phường Bình Minh', 86.2, null, null],
        ['Xã An Hòa', 80.1, null, null],
      ],
    ]);
  });
});

describe('offices of several levels in one list', () => {
  const rows = (ranks: readonly (number | null)[]): Rows => [
    ['CHỈ SỐ HÀI LÒNG NĂM 2024'],
    ['TT', 'Cơ quan', 'Điểm tổng hợp', 'Xếp hạng'],
    [1, 'Sở Y tế', 84, ranks[0] ?? null],
    [2, 'Sở Tài chính', 88, ranks[1] ?? null],
    [3, 'Huyện Hà Trung', 91, ranks[2] ?? null],
    [4, 'Huyện Nông Cống', 80, ranks[3] ?? null],
  ];

  it('are ranked together where the printed ranks are, and apart where none says so', () => {
    const ranked = (each: Rows): unknown =>
      analyzeWorkbook(workbookOf(sheetOf('Bảng điểm', each))).boards.map(({ units }) =>
        units.map(({ name, rank }) => `${name} ${rank ?? '–'}`),
      );
    expect(ranked(rows([3, 2, 1, 4]))).toEqual([
      ['Huyện Hà Trung 1', 'Sở Tài chính 2', 'Sở Y tế 3', 'Huyện Nông Cống 4'],
    ]);
    expect(ranked(rows([]))).toEqual([
      ['Sở Tài chính 1', 'Sở Y tế 2'],
      ['Huyện Hà Trung 1', 'Huyện Nông Cống 2'],
    ]);
  });
});

describe('units as columns below a header of their own', () => {
  const criteria: Rows = [
    [1, 'Chấp hành giờ giấc làm việc', 10, 8.5, 6, 9],
    [2, 'Tiếp nhận và trả kết quả', 30, 27.5, 25, 29],
    [3, 'Văn hoá công sở', 20, 14, 11, 16.5],
    [null, 'Tổng điểm', 60, 50, 42, 54.5],
  ];

  it('are read, in bare names', () => {
    const rows: Rows = [
      ['TỔNG HỢP ĐIỂM KIỂM TRA CÔNG VỤ QUÝ II/2025'],
      ['TT', 'Nội dung kiểm tra', 'Điểm chuẩn', 'Điểm đạt của các xã'],
      [null, null, null, 'Phú Lộc', 'Vinh Lộc', 'Hưng Lộc'],
      ...criteria,
    ];
    expect(scored(rows, ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2'])).toMatchObject({
      units: [
        [
          ['Hưng Lộc', 54.5, 'Xuất sắc', 1],
          ['Phú Lộc', 50, 'Tốt', 2],
          ['Vinh Lộc', 42, 'Khá', 3],
        ],
      ],
    });
  });

  it('with several columns each are said to be unknown, as units with several lines are', () => {
    const unread = (rows: Rows, merges: readonly string[]): unknown => {
      const { boards, findings } = analyzeWorkbook(workbookOf(sheetOf('Bảng điểm', rows, { merges })));
      return [boards.length, findings.some(({ rule }) => rule === 'unknown-table')];
    };
    const columns: Rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Phường Phú Lợi', null, 'Phường Chánh Hiệp', null],
      [null, null, null, 'Điểm đạt', 'Tỷ lệ (%)', 'Điểm đạt', 'Tỷ lệ (%)'],
      ...criteria.map((row) => [...row.slice(0, 4), 80, row[4] ?? null, 70]),
    ];
    expect(unread(columns, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'])).toEqual([0, true]);
    expect(unread(linesOf('Tự chấm', 'Thẩm định'), LINES_MERGED)).toEqual([0, true]);
  });

  it('with a line for each of two months are read by the later one, and compared with the earlier', () => {
    const sheet = sheetOf('Bảng điểm', linesOf('Tháng 10', 'Tháng 11'), { merges: LINES_MERGED });
    const { boards } = analyzeWorkbook(workbookOf(sheet));
    expect(
      boards.flatMap(({ units }) => units.map(({ name, score, previous, grade }) => [name, score, previous, grade])),
    ).toEqual([
      ['Xã An Biên', 90, 72, 'Xuất sắc'],
      ['Xã Tây Yên', 80, 82, 'Tốt'],
    ]);
  });

  const LINES_MERGED = ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'];
  const linesOf = (one: string, other: string): Rows => [
    ['TT', 'Xã', 'Kỳ', 'Kinh tế (40)', 'Văn hóa (60)', 'Tổng điểm'],
    [1, 'Xã An Biên', one, 30, 42, 72],
    [null, null, other, 36, 54, 90],
    [2, 'Xã Tây Yên', one, 34, 48, 82],
    [null, null, other, 33, 47, 80],
  ];
});

describe('whole numbers of dossiers that bear an item’s name', () => {
  const rows: Rows = [
    ['THANH TOÁN TRỰC TUYẾN TUẦN 41 NĂM 2026'],
    ['STT', 'Đơn vị', 'Hồ sơ phải thu phí', 'Hồ sơ thanh toán trực tuyến', 'Tỷ lệ thanh toán trực tuyến (%)'],
    [1, 'Xã An Hải', 80, 60, null],
    [2, 'Xã An Nghĩa', 77, 44, null],
    [3, 'Xã Bình Hòa', 50, 45, null],
    [4, 'Phường Đông Xuân', 90, 36, null],
  ];

  it('are counts, never underlined, and make the rate that is left blank', () => {
    const { boards } = analyzeWorkbook(workbookOf(sheetOf('Bảng', rows)));
    expect(
      boards[0]?.units.map(({ name, underperforming }) => [name, underperforming.map(({ value }) => value)]),
    ).toEqual([
      ['Xã An Hải', [75]],
      ['Xã An Nghĩa', [57.14]],
      ['Xã Bình Hòa', []],
      ['Phường Đông Xuân', [40]],
    ]);
  });
});

describe('items whose maxima come to another’s by chance', () => {
  it('are items all the same, where the points do not add up', () => {
    const rows: Rows = [
      ['CỤM THI ĐUA SỐ 7'],
      [
        'STT',
        'Đơn vị',
        'Dạy học (40đ)',
        'Đoàn thể (30đ)',
        'Phong trào (20đ)',
        'Điểm thưởng (10đ)',
        'Điểm trừ',
        'Tổng',
        'Hạng',
      ],
      [1, 'Trường THCS Trần Phú', 38, 27.5, 18, 5, 0, 88.5, 1],
      [2, 'Trường THCS Lê Lợi', 36, 25, 17, 3, 2, 79, 2],
      [3, 'Trường THCS Hòa Bình', 31.5, 22, 15.5, 0, 4, 65, 3],
      [4, 'Trường THCS Kim Đồng', 29, 20.5, 14, 1, 1, 63.5, 4],
    ];
    expect(scored(rows)).toMatchObject({
      units: [
        [
          ['Trường THCS Trần Phú', 88.5, expect.anything(), 1],
          ['Trường THCS Lê Lợi', 79, expect.anything(), 2],
          ['Trường THCS Hòa Bình', 65, expect.anything(), 3],
          ['Trường THCS Kim Đồng', 63.5, expect.anything(), 4],
        ],
      ],
      doubts: [],
    });
  });

  it('are added up against the composite where the units are columns', () => {
    const rows: Rows = [
      ['CHẤM ĐIỂM CÁC XÃ NĂM 2026'],
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Xã Bình Long', 'Xã Bình Phú', 'Xã Bình Thạnh', 'Xã Bình Hòa'],
      [1, 'Nhiệm vụ được giao', 50, 44, 41, 46, 38],
      [2, 'Vệ sinh môi trường', 20, 17.5, 15, 18, 13.5],
      [3, 'An ninh trật tự', 20, 16, 14.5, 18.5, 12],
      [4, 'Đoàn kết nội bộ', 10, 9, 9, 9.5, 8],
      [null, 'Cộng', 100, 87.5, 79.5, 92, 71.5],
      [null, 'Xếp thứ', null, 2, 3, 1, 4],
    ];
    expect(scored(rows)).toMatchObject({ doubts: ['score-sum D7'] });
  });
});

describe('an index with an item that is none of its own', () => {
  const pillars = (composites: readonly (number | null)[]): Rows => [
    ['CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) CỦA CÁC SỞ NĂM 2026'],
    [
      'TT',
      'Cơ quan',
      'Nhận thức số',
      'Thể chế số',
      'Hạ tầng số',
      'Nhân lực số',
      'An toàn thông tin mạng',
      'Dữ liệu mở',
      'Tổng điểm',
    ],
    [null, 'Thang điểm', 100, 100, 200, 150, 150, 300, 1000],
    [1, 'Sở Y tế', 90, 80, 160, 120, 130, 250, composites[0] ?? null],
    [2, 'Sở Công Thương', 70, 75, 150, 100, 110, 200, composites[1] ?? null],
    [3, 'Sở Tư pháp', 60, 66, 128, 104, 99, 171, composites[2] ?? null],
  ];

  it('adds it up where all of them come to the whole', () => {
    expect(scored(pillars([null, null, null]))).toEqual({
      units: [
        [
          ['Sở Y tế', 830, 'Tốt', 1],
          ['Sở Công Thương', 705, 'Khá', 2],
          ['Sở Tư pháp', 628, 'Trung bình', 3],
        ],
      ],
      doubts: [],
    });
  });

  it('is checked with it', () => {
    expect(scored(pillars([830, 705, 637]))).toMatchObject({ doubts: ['score-sum I6'] });
  });
});

describe('rates of two periods side by side below what they are of, with a change', () => {
  const rates = [
    [71.52, 80.04, 64.7, 59.33, 90.18, 92.4],
    [88.31, 84.92, 47.25, 66.1, 73.05, 79.86],
    [92.6, 95.17, 70.48, 70.93, 81.9, 76.02],
    [65.07, 74.38, 58.16, 81.25, 69.44, 83.5],
    [79.95, 77.2, 83.72, 88.06, 95.13, 87.6],
  ];
  const compared = (change: string, parents: readonly [string, string, string], mistake = 0): Analysis => {
    const rows: Rows = [
      ['SO SÁNH HAI QUÝ'],
      ['STT', 'Đơn vị', ...parents.flatMap((parent) => [parent, null, null])],
      [null, null, ...parents.flatMap(() => ['Quý II', 'Quý III', change])],
      ...rates.map((figures, row): readonly CellValue[] => [
        row + 1,
        `Xã Tân ${['Phú', 'Hòa', 'Lộc', 'Mỹ', 'An'][row] ?? ''}`,
        ...[0, 2, 4].flatMap((at) => {
          const [before = 0, now = 0] = figures.slice(at);
          return [before, now, Math.round((now - before + (row === 1 && at === 2 ? mistake : 0)) * 100) / 100];
        }),
      ]),
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2', 'I2:K2'];
    return analyzeWorkbook(workbookOf(sheetOf('So sánh', rows, { merges })));
  };
  const expected = [0, 1, 2].flatMap(() => ['earlier rate', 'rate', 'delta']);

  it.each([
    ['±', 'Trước hạn', 'Trực tuyến', 'Thanh toán trực tuyến'],
    ['±', 'Đúng hạn', 'Nộp qua mạng', 'Số hóa'],
    ['(±)', 'Đúng hạn (%)', 'Trực tuyến (%)', 'Số hóa (%)'],
    ['+/-', 'Tiến độ (%)', 'Thanh toán trực tuyến (%)', 'Số hóa hồ sơ (%)'],
  ] as const)('are rates and changes, and none is the composite: %s, %s, %s, %s', (change, first, second, third) => {
    const { tables, findings } = compared(change, [first, second, third]);
    const roles = tables[0]?.columns.slice(2).map(({ role, earlier }) => (earlier === true ? `earlier ${role}` : role));
    expect(roles).toEqual(expected);
    expect(findings.filter(({ rule }) => rule === 'delta-mismatch')).toEqual([]);
  });

  it('are compared below their own header, whatever item it names', () => {
    const { findings } = compared('±', ['Trước hạn', 'Trực tuyến', 'Số hóa'], 3);
    expect(findings.filter(({ rule }) => rule === 'delta-mismatch').map(({ cell }) => cell)).toEqual(['H5']);
  });
});

describe('points of ten', () => {
  const body = [
    ['Huyện Lâm Hà', 6.42, 7.15, 5.88, 8.03, 6.97, 7.44, 66.12],
    ['Huyện Đơn Dương', 7.31, 6.68, 7.52, 7.9, 8.11, 6.35, 71.87],
    ['Thành phố Bảo Lộc', 8.05, 7.77, 6.49, 6.21, 7.58, 8.26, 74.03],
    ['Huyện Di Linh', 5.94, 6.1, 7.06, 7.33, 5.47, 6.79, 60.25],
    ['Huyện Đạ Tẻh', 6.88, 8.02, 6.15, 5.96, 6.6, 7.21, 65.4],
  ];
  const rows: Rows = [
    ['KẾT QUẢ KHẢO SÁT NĂNG LỰC CẠNH TRANH CẤP HUYỆN, CHỈ SỐ DDCI NĂM 2026'],
    [
      'TT',
      'Địa phương',
      'Minh bạch',
      'Năng động, tiên phong',
      'Chi phí thời gian',
      'Cạnh tranh bình đẳng',
      'Vai trò người đứng đầu',
      'Thiết chế pháp lý',
      'Điểm DDCI',
    ],
    ...body.map((row, at) => [at + 1, ...row]),
  ];

  it('that one of a known index has a word of are items of the index that the title names', () => {
    const { boards, tables } = analyzeWorkbook(workbookOf(sheetOf('DDCI', rows)));
    expect(tables[0]?.statedIndex).toMatchObject({ key: 'DDCI' });
    expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
      'number',
      'unit',
      ...Array.from({ length: 6 }, () => 'points'),
      'composite',
    ]);
    // Nobody says what each is of, so none is judged.
    expect(boards[0]?.units.map(({ name, rank, underperforming }) => [name, rank, underperforming])).toEqual([
      ['Thành phố Bảo Lộc', 1, []],
      ['Huyện Đơn Dương', 2, []],
      ['Huyện Lâm Hà', 3, []],
      ['Huyện Đạ Tẻh', 4, []],
      ['Huyện Di Linh', 5, []],
    ]);
  });

  it('are no points where the table has no composite', () => {
    const without = rows.map((row) => row.slice(0, -1));
    const [table] = analyzeWorkbook(workbookOf(sheetOf('Số liệu', without))).tables;
    expect(table?.columns.filter(({ role, confidence }) => role === 'points' && confidence > 0.9)).toEqual([]);
  });
});

describe('a table of targets', () => {
  const rows = (head: string, offices: readonly string[]): Rows => [
    ['STT', 'Chỉ tiêu', 'Chỉ tiêu giao', 'Kết quả thực hiện', head],
    [1, 'Tỷ lệ cấp nước sạch', '85%', '88,2%', offices[0] ?? null],
    [2, 'Thời gian chờ bình quân', 'Không quá 20 phút', '23 phút', offices[1] ?? null],
    [3, 'Số mô hình dân vận', '12 mô hình', '9 mô hình', offices[2] ?? null],
  ];
  const roleOf = (head: string, offices: readonly string[]): string | undefined =>
    analyzeWorkbook(workbookOf(sheetOf('CT', rows(head, offices)))).tables[0]?.columns[4]?.role;

  it('has offices that answer for targets, which are no units of measure', () => {
    expect(roleOf('Đơn vị phụ trách', ['Phòng Kinh tế', 'Trạm Y tế', 'Trạm Y tế'])).toBe('unit');
    expect(roleOf('Đơn vị', ['%', '%', 'mô hình'])).toBe('measure');
  });

  it('has figures with what they are counted in behind them', () => {
    const { targets } = analyzeWorkbook(workbookOf(sheetOf('CT', rows('Ghi chú', []))));
    expect(targets.map(({ target, result, shortfall }) => [target, result, shortfall])).toEqual([
      [85, 88.2, 0],
      [20, 23, 3],
      [12, 9, 3],
    ]);
  });
});

it('names the office above by its own table’s title, and not by the row of sums below other figures', () => {
  const points = workbookOf(
    sheetOf('Huyện', [
      ['Kết quả Bộ chỉ số 766 của huyện Giồng Riềng tháng 5/2025'],
      ['STT', 'Nhóm chỉ số', 'Điểm tối đa', 'Điểm đạt'],
      [1, 'Công khai, minh bạch', 18, 16],
      [2, 'Tiến độ giải quyết', 20, 18],
      [3, 'Dịch vụ công trực tuyến', 12, 9],
      [4, 'Thanh toán trực tuyến', 10, 8],
      [5, 'Mức độ hài lòng', 18, 17],
      [6, 'Số hóa hồ sơ', 22, 15],
    ]),
    sheetOf('Quá hạn', [
      ['HỒ SƠ QUÁ HẠN THÁNG 5/2025'],
      ['STT', 'Đơn vị', 'Hồ sơ quá hạn'],
      [1, 'Xã Hòa Thuận', 3],
      [2, 'Xã Ngọc Chúc', 5],
      [null, 'Cộng', 8],
    ]),
  );
  expect(analyzeWorkbook(points).boards[0]?.aggregate).toMatchObject({ name: 'Huyện Giồng Riềng', score: 83 });
});

describe('targets beside results, indicator by indicator, in a table of units', () => {
  const table = (targets: readonly (readonly number[])[]): Rows => [
    ['TIẾN ĐỘ THỰC HIỆN CÁC CHỈ TIÊU ĐẾN NGÀY 31/10/2026'],
    ['TT', 'Đơn vị', 'Số hóa hồ sơ', null, 'Cấp nước sạch', null],
    [null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
    [1, 'Xã Đông Phước', targets[0]?.[0] ?? 75, 71.4, targets[0]?.[1] ?? 60, 64.2],
    [2, 'Xã Tân Thành', targets[1]?.[0] ?? 75, 88.15, targets[1]?.[1] ?? 60, 52.9],
    [3, 'Phường Ngã Bảy', targets[2]?.[0] ?? 75, 75, targets[2]?.[1] ?? 60, 97.3],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'];

  it('are what each unit’s rate is to reach', () => {
    const { boards, tables, targets, findings } = analyzeWorkbook(workbookOf(sheetOf('CT', table([]), { merges })));
    expect(tables[0]?.columns.map(({ role, headerTarget }) => [role, headerTarget])).toEqual([
      ['number', undefined],
      ['unit', undefined],
      ['target', undefined],
      ['rate', 75],
      ['target', undefined],
      ['rate', 60],
    ]);
    const short = boards.flatMap(({ units }) => units.flatMap((unit) => unit.underperforming.map(({ cell }) => cell)));
    expect(short.toSorted()).toEqual(['D4', 'F5']);
    expect(targets).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'unsure-column')).toEqual([]);
  });

  it('are asked about where they differ from unit to unit', () => {
    const own = table([
      [75, 60],
      [80, 55],
      [70, 65],
    ]);
    const { questions } = analyzeWorkbook(workbookOf(sheetOf('CT', own, { merges })));
    expect(questions).not.toEqual([]);
  });
});

it.each([
  ['Quý', ['Quý I', 'Quý II', 'Quý III', 'Quý IV'], 'Cả năm', 'NĂM 2025'],
  ['Tháng', ['Tháng 7', 'Tháng 8', 'Tháng 9'], 'Bình quân quý', 'QUÝ III NĂM 2025'],
])(
  'the whole beside the parts of its period is the composite, which none of them is before: %s',
  (_, parts, whole, period) => {
    const units = [
      ['Xã Ea Nuôl', 71.5],
      ['Xã Cuôr Đăng', 88.25],
      ['Phường Tân Lập', 79],
    ] as const;
    const rows: Rows = [
      [`ĐIỂM CẢI CÁCH HÀNH CHÍNH ${period}`],
      ['STT', 'Đơn vị', ...parts, whole],
      ...units.map(([name, mean], at) => {
        const figures = parts.map((__, part) => mean + (part - (parts.length - 1) / 2) * (at + 2));
        return [at + 1, name, ...figures, mean];
      }),
    ];
    const { boards } = analyzeWorkbook(workbookOf(sheetOf('Điểm', rows)));
    expect(boards[0]?.units.map(({ name, score, rank, delta }) => [name, score, rank, delta])).toEqual([
      ['Xã Cuôr Đăng', 88.25, 1, null],
      ['Phường Tân Lập', 79, 2, null],
      ['Xã Ea Nuôl', 71.5, 3, null],
    ]);
  },
);

describe('columns headed by dates alone', () => {
  /** What the columns of two periods are read as, their headers being date cells of a format. */
  function periods(dates: readonly [number, number], format: string): readonly string[] {
    const rows: Rows = [
      ['ĐIỂM CÁC PHƯỜNG'],
      ['TT', 'Phường', ...dates, 'Tăng giảm'],
      [1, 'Phường Tân Phú', 79.26, 78.37, -0.89],
      [2, 'Phường An Hòa', 79.42, 78.89, -0.53],
      [3, 'Phường Long Mỹ', 72.64, 75.56, 2.92],
    ];
    const formats = [[], [undefined, undefined, format, format]];
    const { tables } = analyzeWorkbook(workbookOf(sheetOf('Bảng điểm', rows, { formats })));
    return tables.flatMap(({ period, columns }) => [
      period?.label ?? '',
      ...columns.slice(2).map(({ header, role }) => `${header}: ${role}`),
    ]);
  }

  it('are the points of these days, or months where their format shows no day', () => {
    expect(periods([46188, 46203], 'dd/mm/yyyy')).toEqual([
      'Đến ngày 30/06/2026',
      'Ngày 15/6/2026: previousComposite',
      'Ngày 30/6/2026: composite',
      'Tăng giảm: delta',
    ]);
    expect(periods([46174, 46204], 'mmm-yy')).toEqual([
      'Tháng 07/2026',
      '6/2026: previousComposite',
      '7/2026: composite',
      'Tăng giảm: delta',
    ]);
  });

  it('are read as they stand where a cell is no date of the calendar, whatever its format', () => {
    expect(periods([1e9, -5], 'dd/mm/yyyy')).toEqual([]);
  });
});
