import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { completedTable } from '../../../src/domain/scores/blanks/completions';
import { sheetOf, workbookOf } from '../tables/sheetOf';

/** The figures that the last row of a table of counts gets, by its name. */
function lastRow(name: string): readonly (number | null)[] {
  const { tables, settings } = analyzeWorkbook(
    workbookOf(
      sheetOf('Hồ sơ', [
        ['STT', 'Đơn vị', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ đúng hạn', 'Tỷ lệ đúng hạn (%)'],
        [1, 'Xã An Bình', 100, 90, null],
        [2, 'Xã Bình Lợi', 200, 190, null],
        [3, 'Xã Cam Lộ', 300, 240, null],
        [null, name, null, null, null],
      ]),
    ),
  );
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  return completedTable(table, settings)
    .table.columns.slice(2)
    .map(({ figures }) => figures.at(-1) ?? null);
}

describe('blank figures of an aggregate row', () => {
  it('are the sums of its rows, and the ratio of the sums', () => {
    expect(lastRow('Tổng cộng')).toEqual([600, 520, 86.67]);
  });

  it.each(['Bình quân', 'Điểm bình quân', 'BQ toàn tỉnh', 'Trung bình chung'])(
    'stay blank where the row is a mean: %s',
    (name) => {
      expect(lastRow(name)).toEqual([null, null, null]);
    },
  );
});

describe('a row of means of points', () => {
  type Line = readonly [number | string | null, string, ...(number | string | null)[]];
  const UNITS: readonly Line[] = [
    [1, 'Xã Hòa Lợi', 17.25, 71.5, 88.75],
    [2, 'Xã Tân Phong', 16.5, 62.25, 78.75],
    [3, 'Xã Thới Thạnh', 15, 58, 73],
  ];
  /** The figures of the rows that are named, with those that are filled in. */
  const filled = (lines: readonly Line[], name: string, title = 'CHẤM ĐIỂM THI ĐUA NĂM 2025') =>
    allFilled(lines, [name], title)[0];
  const allFilled = (lines: readonly Line[], names: readonly string[], title = 'CHẤM ĐIỂM THI ĐUA NĂM 2025') => {
    const { tables, settings } = analyzeWorkbook(
      workbookOf(
        sheetOf('Điểm', [
          [title],
          ['STT', 'Đơn vị', 'Kỷ cương (20 điểm)', 'Chuyên môn (80 điểm)', 'Tổng điểm', 'Xếp loại', 'Xếp hạng'],
          ...lines.map((line) => [...line, null, null]),
        ]),
      ),
    );
    const [table] = tables;
    if (table === undefined) throw new Error('no table');
    const { columns } = completedTable(table, settings).table;
    return names.map((name) => {
      const row = table.rows.findIndex((each) => each.name === name);
      return columns.slice(2).map(({ figures, special }) => figures[row] ?? (special.has(row) ? 'told' : null));
    });
  };
  const mean = (name: string, ...given: readonly (number | string | null)[]): Line => [null, name, ...given];

  it.each(['Bình quân', 'Điểm bình quân', 'Trung bình chung', 'Bình quân các đơn vị'])(
    'has those of its units, in the decimals of the column, and neither grade nor rank: %s',
    (name) => {
      expect(filled([...UNITS, mean(name, null, null, null)], name)).toEqual([16.25, 63.92, 80.17, null, null]);
    },
  );

  it('is filled in beside means that are given, unless one is that of something else', () => {
    expect(filled([...UNITS, mean('Bình quân', 16.3, null, null)], 'Bình quân')).toEqual([
      16.3,
      63.92,
      80.17,
      null,
      null,
    ]);
    expect(filled([...UNITS, mean('Bình quân', 14.2, null, null)], 'Bình quân')?.slice(0, 2)).toEqual([14.2, null]);
  });

  it.each(['Bình quân toàn tỉnh', 'Trung bình năm 2024', 'Bình quân các xã loại I'])(
    'stays blank where it may be of others: %s',
    (name) => {
      expect(filled([...UNITS, mean(name, null, null, null)], name)?.slice(0, 3)).toEqual([null, null, null]);
    },
  );

  it.each([
    'BQ các đơn vị',
    'BQ các xã',
    'TB chung các xã',
    'Bình quân chung của các xã',
    'Mức bình quân khối xã',
    'Giá trị trung bình',
    'Kết quả bình quân',
  ])('has those of its units by whatever name says no more than that: %s', (name) => {
    expect(filled([...UNITS, mean(name, null, null, null)], name)).toEqual([16.25, 63.92, 80.17, null, null]);
  });

  it.each([
    ['KẾT QUẢ CỦA CÁC XÃ TRÊN ĐỊA BÀN TỈNH ĐẮK LẮK', 'Trung bình toàn tỉnh', 16.25],
    ['KẾT QUẢ CỦA CÁC XÃ THUỘC HUYỆN KRÔNG BÚK', 'BQ toàn huyện', 16.25],
    ['KẾT QUẢ CỦA CÁC XÃ THUỘC HUYỆN KRÔNG BÚK', 'Bình quân toàn tỉnh', null],
    ['KẾT QUẢ CỦA CÁC XÃ HUYỆN KRÔNG BÚK, TỈNH ĐẮK LẮK', 'Bình quân toàn tỉnh', null],
    ['CHẤM ĐIỂM NĂM 2025', 'Bình quân các phường', null],
  ])('is that of a whole that the title names alone: %s, %s', (title, name, first) => {
    expect(filled([...UNITS, mean(name, null, null, null)], name, title)?.[0]).toBe(first);
  });

  it('stays blank where a unit has no figure, of which nobody knows whether it counts', () => {
    const lines: readonly Line[] = [
      ...UNITS,
      [4, 'Xã Phước Hậu', '-', null, null],
      mean('Bình quân', null, null, null),
    ];
    expect(filled(lines, 'Bình quân')).toEqual([null, null, null, null, null]);
  });

  it('is told of as filled in', () => {
    const { findings } = analyzeWorkbook(
      workbookOf(
        sheetOf('Điểm', [
          ['CHẤM ĐIỂM THI ĐUA NĂM 2025'],
          ['STT', 'Đơn vị', 'Kỷ cương (20 điểm)', 'Chuyên môn (80 điểm)', 'Tổng điểm'],
          ...UNITS,
          mean('Bình quân', null, null, null),
        ]),
      ),
    );
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'info',
        'Bình quân: dòng trung bình để trống ở cột “Kỷ cương (20 điểm)” (3 ô để trống); số liệu tính được đã có trong trang tính kết quả.',
      ],
    ]);
  });

  it('is that of its section where it stands below one; the last one may be of all', () => {
    const lines: readonly Line[] = [
      ['I', 'Khối sở', null, null, null],
      [1, 'Sở Tài chính', 18, 70, 88],
      [2, 'Sở Xây dựng', 16, 75, 91],
      mean('Bình quân khối', null, null, null),
      ['II', 'Khối xã', null, null, null],
      ...UNITS,
      mean('Bình quân', null, null, null),
    ];
    expect(allFilled(lines, ['Bình quân khối', 'Bình quân'])).toEqual([
      [17, 72.5, 89.5, null, null],
      [null, null, null, null, null],
    ]);
  });
});

describe('the mean of units beside the office above them', () => {
  const points = [
    ['Công khai, minh bạch', 18, 15.5],
    ['Tiến độ, kết quả giải quyết', 20, 17.25],
    ['Dịch vụ công trực tuyến', 12, 9],
    ['Thanh toán trực tuyến', 10, 8],
    ['Mức độ hài lòng', 18, 17.9],
    ['Số hóa hồ sơ', 22, 18.05],
  ] as const;
  const aggregateCalled = (name: string) =>
    analyzeWorkbook(
      workbookOf(
        sheetOf('Huyện', [
          ['KẾT QUẢ CỦA HUYỆN BA TRI THÁNG 8/2026'],
          ['STT', 'Nhóm chỉ số thành phần', 'Điểm tối đa', 'Điểm đạt'],
          ...points.map((row, at) => [at + 1, ...row]),
        ]),
        sheetOf('Xã', [
          ['STT', 'Đơn vị', 'Điểm tổng hợp'],
          [1, 'Xã Tân Xuân', 84.95],
          [2, 'Xã Mỹ Hòa', 67.65],
          [3, 'Xã An Ngãi', 75],
          [null, name, null],
        ]),
      ),
    ).boards[0]?.aggregate;

  it.each([
    ['Bình quân', 75.87],
    ['Bình quân toàn tỉnh', null],
    ['Toàn huyện', 85.7],
  ])('%s has the composite %s', (name, score) => {
    expect(aggregateCalled(name)?.score ?? null).toBe(score);
  });
});

describe('the grade of a mean of units', () => {
  const judged = (name: string, grade: string | null) => {
    const { boards, narrative, plans } = analyzeWorkbook(
      workbookOf(
        sheetOf('Điểm', [
          ['CHẤM ĐIỂM QUÝ II NĂM 2026'],
          ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
          [1, 'Buôn Ea Nhái', 91, null],
          [2, 'Buôn Kmrơng', 78, null],
          [null, name, 84.5, grade],
        ]),
      ),
    );
    const board = plans.find(({ key }) => key === 'ranking')?.blocks[0]?.rows ?? [];
    const row = board.find((cells) => cells.includes(name)) ?? [];
    return {
      grade: boards[0]?.aggregate?.grade,
      isOnBoard: JSON.stringify(row).includes('Tốt'),
      said: narrative.paragraphs[0]?.sentences[0],
    };
  };

  it.each(['Bình quân', 'TB chung các buôn'])('is none: %s was reached by nobody', (name) => {
    expect(judged(name, null)).toEqual({ grade: null, isOnBoard: false, said: `${name} đạt 84,5/100 điểm.` });
  });

  it('is told where the source prints one', () => {
    expect(judged('Bình quân', 'Tốt')).toEqual({
      grade: 'Tốt',
      isOnBoard: true,
      said: 'Bình quân đạt 84,5/100 điểm, xếp loại Tốt.',
    });
  });

  it('of the office itself is told', () => {
    expect(judged('Toàn xã', null)).toMatchObject({ grade: 'Tốt', isOnBoard: true });
  });
});
