import { preset766 } from '../../../src/domain/settings/preset766';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { findingsOf, workbookOf } from './findingsOf';

type Rows = readonly (readonly CellValue[])[];

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
];
const GROUPS = [
  'Công khai, minh bạch',
  'Tiến độ giải quyết',
  'Dịch vụ công trực tuyến',
  'Thanh toán trực tuyến',
  'Mức độ hài lòng',
  'Số hóa hồ sơ',
];

/** A table under its title: names, then the figures of each unit, then what follows. */
function table(headers: readonly string[], figures: Rows, more: Rows = []): Rows {
  return [
    ['BÁO CÁO KẾT QUẢ BỘ CHỈ SỐ'],
    ['Tháng 3 năm 2024'],
    ['STT', 'Đơn vị', ...headers],
    ...figures.map((row, index) => [index + 1, UNITS[index] ?? '', ...row]),
    ...more,
  ];
}

/** Severity, rule, cell, found and expected in one line. */
function said(sheets: Readonly<Record<string, Rows>>, rule: string): readonly string[] {
  return findingsOf(workbookOf(sheets))
    .filter((finding) => finding.rule === rule)
    .map(({ severity, cell, found, expected }) => `${severity} ${cell}: ${found ?? '·'} → ${expected ?? '·'}`);
}

const CODED = (received: number, share: number): Rows => [
  ['THỐNG KÊ'],
  ['STT', 'Đơn vị', 'Tổng số', 'Số hồ sơ đã số hóa', 'Số hồ sơ chưa số hóa', 'Tỷ lệ (%)'],
  [null, null, '(1)=(2)+(3)', '(2)', '(3)', '(4)=(2)/(1)'],
  [1, 'Xã Phú Thọ', received, 6, 4, share],
  [2, 'Xã Phú Hiệp', 8, 7, 1, 87.5],
  [3, 'Xã Phú Mỹ', 12, 4, 8, 33.3],
  [null, 'Tổng số', 30, 17, 13, 56.7],
];

const BOARD = (change: CellValue, grade: string, rank: number): Rows =>
  table(
    ['Điểm tổng hợp', 'Xếp loại', 'Điểm tổng hợp kỳ trước', 'Tăng/giảm', 'Thứ hạng'],
    [
      [83.17, grade, 86.02, change, rank],
      [90, 'Xuất sắc', 88.5, 1.5, 1],
      [69.9, 'TB', 70.4, -0.5, 4],
      [72.25, 'Khá', 72.25, 0, 3],
      [49.5, 'Yếu', 50, -0.5, 5],
    ],
  );

const POINTS = (composite: number): Rows =>
  table(
    ['Điểm tổng', ...GROUPS],
    [
      [composite, '17,2/18', '19,9/20', '7,2/12', '8,8/10', '18/18', '17,9/22'],
      [81.41, '13,3/18', '18,2/20', '7,2/12', '8,8/10', '18/18', '16,2/22'],
      [80.78, '11,3/18', '19,1/20', '7,2/12', '8,8/10', '18/18', '16,6/22'],
    ],
  );

const RATES = (rates: readonly CellValue[], of: CellValue): Rows =>
  table(
    ['Số hóa hồ sơ (%)'],
    rates.map((rate) => [rate]),
    [[null, 'TOÀN HUYỆN', of]],
  );

describe('the rules of the check', () => {
  it.each<[string, string, Rows, readonly string[]]>([
    ['a coded sum that is off', 'row-formula', CODED(11, 60), ['error C4: 11 → 10']],
    ['a coded rate that is off', 'row-formula', CODED(10, 65), ['error F4: 65 → 60']],
    ['a coded rate within its rounding', 'row-formula', CODED(10, 60), []],
    ['a change with the other sign', 'delta-mismatch', BOARD(2.85, 'Tốt', 2), ['error F4: 2,85 → -2,85']],
    ['a change that is right to the last digit', 'delta-mismatch', BOARD(-2.85, 'Tốt', 2), []],
    ['a grade of another band', 'grade-mismatch', BOARD(-2.85, 'Khá', 2), ['error D4: Khá → Tốt']],
    ['grades shortened as offices do', 'grade-mismatch', BOARD(-2.85, 'TỐT', 2), []],
    ['a rank that is off', 'rank-order', BOARD(-2.85, 'Tốt', 5), ['error G4: 5 → 2']],
    ['a composite beyond the rounding of six terms', 'score-sum', POINTS(87.88), ['error C4: 87,88 → 89']],
    ['composites within the rounding of six terms', 'score-sum', POINTS(89.3), []],
    [
      'the rate of all outside those of its units',
      'aggregate-out-of-range',
      RATES([80.1, 82.2, 77.5, 81], 74),
      ['warning C8: 74 → 77,5 – 82,2'],
    ],
    ['the rate of all among those of its units', 'aggregate-out-of-range', RATES([80.1, 82.2, 77.5, 81], 79), []],
    ['a rate above 100', 'out-of-range', RATES([80.1, 182.2, 77.5, 81, 80, 79], 79), ['error C5: 182,2 → 0 – 100']],
    ['a column of one value', 'constant-column', RATES([81, 81, 81, 81, 81], 81), ['info C4: 81 → ·']],
    ['a word among rates', 'not-a-number', RATES([80.1, '8O,2', 77.5, 81, 80], 79), ['warning C5: 8O,2 → ·']],
    ["Excel's own error", 'cell-error', RATES([80.1, { error: '#DIV/0!' }, 77.5, 81], 79), ['error C5: #DIV/0! → ·']],
    [
      'a number skipped',
      'sequence',
      [...RATES([80, 81, 82, 83, 84], 82).slice(0, 5), [7, 'Phú Mỹ', 82], [4, 'Phú Lâm', 83], [5, 'Tân Hòa', 84]],
      ['warning A6: 7 → 3'],
    ],
    [
      'a unit twice',
      'duplicate-unit',
      [...RATES([80, 81, 82, 83], 82).slice(0, 7), [5, 'PHÚ THỌ', 84]],
      ['error B8: PHÚ THỌ → ·'],
    ],
  ])('%s', (_, rule, rows, expected) => {
    expect(said({ 'Phụ lục': rows }, rule)).toEqual(expected);
  });

  it('adds up the units that have a figure where others have a dash', () => {
    const rows = table(
      ['Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
      [
        [10, '-'],
        [20, 3],
        [30, 4],
      ],
      [[null, 'Tổng số', 60, 8]],
    );
    expect(said({ 'Phụ lục': rows }, 'total-mismatch')).toEqual(['error D7: 8 → 7']);
  });

  it('says which cells a total could not be checked by, and checks the others', () => {
    const rows = table(
      ['Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
      [
        [10, 'abc'],
        [20, 3],
        [30, 4],
      ],
      [[null, 'Tổng số', 61, 8]],
    );
    expect(said({ 'Phụ lục': rows }, 'total-mismatch')).toEqual(['error C7: 61 → 60']);
    expect(said({ 'Phụ lục': rows }, 'rule-skipped')).toEqual(['info D4: abc → ·']);
  });

  it('judges points by their rate only where most rows of the column agree', () => {
    const points = (last: string): Rows =>
      table(
        ['Điểm', 'Tỷ lệ (%)'],
        [
          ['18/18', 100],
          ['17,2/18', 95.5],
          ['13,3/18', 73.8],
          [last, 62.6],
        ],
      );
    const title = (rows: Rows): Rows => [['Chỉ số công khai, minh bạch'], ...rows.slice(1)];
    expect(said({ 'Phụ lục': title(points('14/18')) }, 'points-rate')).toEqual(['error C7: 14/18 → 11,3/18']);
    expect(said({ 'Phụ lục': title(points('11,3/18')) }, 'points-rate')).toEqual([]);
  });

  it('compares what two tables say of one unit and names both cells', () => {
    const sheets = { Một: RATES([80, 81, 82, 83, 84], null), Hai: RATES([80, 81, 85, 83, 84], null) };
    const [finding] = findingsOf(workbookOf(sheets)).filter(({ rule }) => rule === 'cross-table');
    expect(finding).toMatchObject({
      sheet: 'Hai',
      cell: 'C6',
      found: '85',
      expected: '82',
      other: { sheet: 'Một', cell: 'C6' },
    });
  });

  it('takes two columns of one name that agree nowhere for two quantities', () => {
    const sheets = { Một: RATES([80, 81, 82, 83, 84], null), Hai: RATES([60, 61, 65, 63, 64], null) };
    expect(said(sheets, 'cross-table')).toEqual(['info C4: 60 → 80']);
  });

  it('passes over what somebody decided to, with the reason, and still shows it', () => {
    const workbook = workbookOf({ 'Phụ lục': CODED(11, 54.5) });
    const ignored = [{ rule: 'row-formula', sheet: 'Phụ lục', cell: 'C4', reason: 'đã đối chiếu' }];
    const findings = findingsOf(workbook, { ...preset766, ignored });
    expect(findings.find(({ rule }) => rule === 'row-formula')).toMatchObject({ cell: 'C4', ignored: 'đã đối chiếu' });
  });
});
