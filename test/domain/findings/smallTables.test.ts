import { findingsOf, workbookOf } from './findingsOf';

type Row = readonly (string | number)[];

/** What the check says of a table, as `rule severity cell`. */
function saidOf(rows: readonly Row[]): readonly string[] {
  return findingsOf(workbookOf({ 'Số liệu': [['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THÁNG 9 NĂM 2026'], ...rows] })).map(
    ({ rule, severity, cell }) => `${rule} ${severity} ${cell}`,
  );
}

describe('a short table of counts and rates without a code row', () => {
  const digitized = (rate: number): readonly Row[] => [
    ['TT', 'Đơn vị', 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa', 'Tỷ lệ số hóa (%)'],
    [1, 'Xã Vĩnh Xương', 120, 114, 95],
    [2, 'Xã Tân An', 260, 247, 95],
    [3, 'Xã Châu Phong', 84, 63, 75],
    [4, 'Xã Lê Chánh', 310, 279, rate],
    [5, 'Xã Phú Hiệp', 40, 38, 95],
  ];
  const total: Row = ['', 'Tổng cộng', 814, 741, 91];

  it('has a wrong rate named where its header says of what it is', () => {
    expect(saidOf(digitized(93))).toEqual(['row-formula error E6']);
    expect(saidOf([...digitized(93), total])).toEqual(['row-formula error E6']);
    expect(saidOf([...digitized(70), total])).toEqual(['row-formula error E6']);
  });

  it('has nothing named where all rates are right', () => {
    expect(saidOf([...digitized(90), total])).toEqual([]);
  });

  it('has no rate named where more than one row says otherwise: it may be the rate of something else', () => {
    const [head = [], , second = [], ...rest] = digitized(93);
    expect(saidOf([head, [1, 'Xã Vĩnh Xương', 120, 114, 91], second, ...rest])).toEqual([]);
  });

  const oneStop = (changed: {
    received?: number;
    rate?: number;
    total?: number;
    totalRate?: number;
  }): readonly Row[] => [
    [
      'Số TT',
      'Địa phương',
      'Tổng hồ sơ',
      'Đang giải quyết',
      'Đã giải quyết',
      'Đúng hạn',
      'Trễ hạn',
      'Tỷ lệ đúng hạn (%)',
    ],
    [1, 'Phường Tô Châu', changed.received ?? 412, 35, 377, 369, 8, 97.9],
    [2, 'Phường Đông Hồ', 288, 20, 268, 268, 0, changed.rate ?? 100],
    [3, 'Xã Tiên Hải', 97, 3, 94, 90, 4, 95.7],
    [4, 'Xã Thuận Yên', 164, 12, 152, 149, 3, 98],
    ['', 'Cộng', changed.total ?? 961, 70, 891, 876, 15, changed.totalRate ?? 98.3],
  ];

  it('counts its total among the rows that show a ratio, and blames the rate that is wrong', () => {
    expect(saidOf(oneStop({}))).toEqual([]);
    expect(saidOf(oneStop({ rate: 90 }))).toEqual(['row-formula error H4']);
    expect(saidOf(oneStop({ totalRate: 95.3 }))).toEqual(['total-mismatch error H7']);
  });

  it('names the unit whose sum is wrong where its total is right, and only then', () => {
    expect(saidOf(oneStop({ received: 421 }))).toEqual(['total-mismatch error C7', 'row-formula warning C3']);
    expect(saidOf(oneStop({ total: 970 }))).toEqual(['total-mismatch error C7']);
    expect(saidOf(oneStop({ received: 421, total: 970 }))).toEqual([]);
  });
});

describe('a code that states two sums of one column', () => {
  const received = (online: number, solved: number): readonly Row[] => [
    ['STT', 'Bộ phận tiếp nhận', 'Tổng số hồ sơ', 'Trực tuyến', 'Trực tiếp', 'Đã giải quyết', 'Chưa giải quyết'],
    ['A', 'B', '(1)=(2)+(3)=(4)+(5)', '(2)', '(3)', '(4)', '(5)'],
    [1, 'Sở Tư pháp', 1500, 900, 600, 1320, 180],
    [2, 'Sở Xây dựng', 420, 380, 40, 400, 20],
    [3, 'Sở Công Thương', 1000, online, 390, solved, 70],
  ];

  it.each([
    ['neither is broken', 610, 930, []],
    ['the first is broken', 601, 930, ['row-formula error C6']],
    ['the second is broken', 610, 903, ['row-formula error C6']],
  ])('has both checked: %s', (_, online, solved, said) => {
    expect(saidOf(received(online, solved))).toEqual(said);
  });
});

describe('a column of changes', () => {
  const compared = (header: string, changes: readonly (string | number)[]): readonly Row[] => [
    ['STT', 'Tên xã', 'Điểm tháng trước', 'Điểm tháng này', header],
    ...[
      ['Cần Thới', 83.12, 84.05],
      ['Hưng Thạnh', 76.4, 78.15],
      ['Trường Xuân', 90.25, 89.9],
      ['Thạnh Lợi', 68.8, 71.35],
      ['Mỹ Đông', 81.07, 81.07],
    ].map((cells, at) => [at + 1, ...cells, changes[at] ?? '']),
  ];
  const wrong = ['delta-mismatch error E5'];

  it.each([
    ['Tăng/giảm', [0.93, 1.75, -0.35, 2.55, 0], []],
    ['Tăng/giảm', [0.93, 1.75, 0.35, 2.55, 0], wrong],
    ['Tăng (+), giảm (-)', [0.93, 1.75, 0.35, 2.55, 0], wrong],
    ['Chênh lệch', ['+0,93', '+1,75', '+0,35', '+2,55', 0], wrong],
    ['Chênh lệch', ['+0,93', '+1,75', '-0,35', '+2,55', 0], []],
    ['Chênh lệch', [0.93, 1.75, 0.35, 2.55, 0], []],
  ])(
    'headed %s with %j has a fall without its minus named where signs are said to be there',
    (header, changes, said) => {
      expect(saidOf(compared(header, changes))).toEqual(said);
    },
  );
});
