import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from './sheetOf';

const UNITS = [
  'Xã Cẩm Hà',
  'Xã Kim Sơn',
  'Phường Yên Bái',
  'Xã Thạch Bàn',
  'Xã Mai Động',
  'Xã Phú Lương',
  'Xã Vân Côn',
];

interface Options {
  readonly title?: string;
  /** Sums below the units, column by column. */
  readonly totals?: readonly CellValue[];
  /** Heads all columns. */
  readonly group?: string;
}

/** What the columns behind the units' names are, which of their cells are said to fall short, and what is asked. */
function read(
  columns: Readonly<Record<string, readonly CellValue[]>>,
  { title = 'BÁO CÁO THÁNG 5/2026', totals, group }: Options = {},
): { roles: readonly string[]; short: number; asked: number } {
  const entries = Object.entries(columns);
  const blank = entries.slice(1).map(() => null);
  const heads =
    group === undefined
      ? [['STT', 'Đơn vị', ...entries.map(([header]) => header)]]
      : [
          ['STT', 'Đơn vị', group, ...blank],
          [null, null, ...entries.map(([header]) => header)],
        ];
  const rows = [
    [title],
    ...heads,
    ...UNITS.map((name, row) => [row + 1, name, ...entries.map(([, figures]) => figures[row] ?? null)]),
    ...(totals === undefined ? [] : [[null, 'Tổng cộng', ...totals]]),
  ];
  const merges = group === undefined ? [] : ['A2:A3', 'B2:B3', `C2:${'CDEFGH'[entries.length - 1] ?? 'C'}2`];
  const { tables, boards, questions } = analyzeWorkbook(workbookOf(sheetOf('Biểu 2', rows, { merges })));
  return {
    roles: (tables[0]?.columns ?? [])
      .slice(2)
      .map(({ role, group: item }) => (item === undefined ? role : `${role} ${item}`)),
    short: boards.flatMap(({ units }) => units.flatMap(({ underperforming }) => underperforming)).length,
    asked: questions.length,
  };
}

const FEW = [4, 11, 0, 7, 2, 9, 13];

describe('whole figures below an item’s name alone', () => {
  it.each([
    ['Thanh toán trực tuyến', 'Tỷ lệ TTTT (%)', 'onlinePayment'],
    ['Số hoá hồ sơ', 'Tỷ lệ số hoá (%)', 'digitization'],
    ['Nộp trực tuyến', 'Tỷ lệ nộp trực tuyến (%)', 'onlineServices'],
    ['Công khai TTHC', 'Tỷ lệ công khai (%)', 'publicity'],
  ])('are numbers of dossiers where the rate stands beside them: %s, %s', (name, rate, item) => {
    const expected = { roles: ['count', `rate ${item}`], short: 0, asked: 0 };
    expect(read({ [name]: FEW, [rate]: [] })).toMatchObject(expected);
    expect(read({ [name]: FEW, [rate]: [] }, { totals: [46, null] })).toMatchObject(expected);
    expect(read({ [name]: FEW, [rate]: [] }, { group: 'Trong tháng' })).toMatchObject(expected);
  });

  it('are so beside the number of all dossiers, with rates in some rows', () => {
    expect(
      read({
        'Tổng số hồ sơ': [40, 55, 20, 35, 16, 30, 52],
        'Thanh toán điện tử': FEW,
        'Tỷ lệ (%)': [10, 20, null, 20, 12.5, null, 25],
      }).roles,
    ).toEqual(['count', 'count', 'rate onlinePayment']);
  });

  it('are so where a row of totals adds them up', () => {
    expect(
      read(
        { 'Dịch vụ công trực tuyến': [61, 84, 70, 93, 66, 75, 81], 'Số hóa': [60, 80, 71, 90, 62, 73, 79] },
        { totals: [530, 515] },
      ),
    ).toMatchObject({ roles: ['count', 'count'], short: 0, asked: 0 });
  });

  it('are so among rates, where they are too small for a rate', () => {
    const rates = [81.5, 92.25, 78, 96.4, 88.1, 90, 85.75];
    expect(
      read({ 'Điểm tổng hợp': rates, 'Minh bạch': rates, 'Số hóa': rates, 'Thanh toán trực tuyến': FEW }).roles,
    ).toEqual(['composite', 'rate publicity', 'rate digitization', 'count']);
  });

  it('stay rates where they look like rates', () => {
    const rates = [81, 92, 78, 96, 88, 100, 65];
    expect(
      read({ 'Công khai minh bạch': rates, 'Thanh toán trực tuyến': rates, 'Số hóa hồ sơ': [...rates].reverse() })
        .roles,
    ).toEqual(['rate publicity', 'rate onlinePayment', 'rate digitization']);
  });

  it('stay points where several keep to the items’ maxima', () => {
    const points = [14, 15, 17, 12, 13, 16, 18];
    const expected = ['points publicity', 'points progress', 'points satisfaction'];
    const three = { 'Công khai minh bạch': points, 'Tiến độ giải quyết': points, 'Mức độ hài lòng': points };
    expect(read({ ...three, 'Tổng điểm': [] }).roles).toEqual([...expected, 'composite']);
    expect(read({ ...three, Tổng: points.map((each) => 3 * each) }, { title: 'BẢNG ĐIỂM' }).roles).toEqual([
      ...expected,
      'composite',
    ]);
  });
});

describe('a column headed by nothing but `Tỷ lệ (%)`', () => {
  it('is the rate of what stands before it, not of what heads both', () => {
    const { roles, short } = read(
      {
        'Quá hạn': FEW,
        'Tỷ lệ (%)': [1.5, 4, 0, 2.5, 1, 3, 5],
        'Công khai': [9, 15, 3, 8, 3, 10, 14],
        'Tỷ lệ %': [90, 97.5, 82, 88, 91, 95, 99.5],
      },
      { group: 'Dịch vụ công' },
    );
    expect(roles).toEqual(['count', 'rate', 'count', 'rate publicity']);
    expect(short).toBe(0);
  });

  it('may be of any of several that split a whole, and is judged', () => {
    const online = [30, 41, 25, 37, 22, 49, 33];
    const rates = online.map((each) => each * 2);
    const { short } = read({
      'Tổng số': online.map(() => 50),
      'Trực tuyến': online,
      'Trực tiếp': online.map((each) => 50 - each),
      'Tỷ lệ (%)': rates,
    });
    expect(short).toBe(rates.filter((rate) => rate < 80).length);
  });
});

describe('a table about one item', () => {
  it('has rates of other dossiers as well', () => {
    const rates = [81.5, 92.25, 78, 96.4, 88.1, 90, 85.75];
    const columns = { 'Tỷ lệ (%)': rates, 'Tỷ lệ trực tuyến (%)': rates };
    expect(read(columns, { title: 'TÌNH HÌNH SỐ HÓA HỒ SƠ' }).roles).toEqual(['rate digitization', 'rate']);
  });

  it('has rates of something else that only begins like it', () => {
    const rates = [81.5, 92.25, 78, 96.4, 88.1, 90, 85.75];
    expect(read({ 'Tỷ lệ nghiệm thu (%)': rates }, { title: 'TIẾN ĐỘ XÂY DỰNG TRƯỜNG HỌC' }).roles).toEqual(['rate']);
  });
});
