import { dateAsFraction, isDateFormat, isoDate } from '../../../src/domain/numbers/dates';
import { formatFacts } from '../../../src/domain/numbers/formats';
import { readNumber, separatorsOf } from '../../../src/domain/numbers/parseNumber';
import { combineEvidence, separatorEvidence, settledSeparator } from '../../../src/domain/numbers/separatorEvidence';
import type { CellValue } from '../../../src/domain/workbook/Workbook';

/** A reading in one line: `12.5 (1)`, `17.2 of 18 (1)`, `at least 80 (0)`. */
function told(value: CellValue, separator?: ',' | '.', format?: string, points?: { max?: number }): string {
  const reading = readNumber(value, format, separator, points);
  const marks = ['percent', 'ambiguous', 'fromDate', 'others']
    .filter((mark) => mark in reading)
    .map((mark) => (mark === 'others' && 'others' in reading ? ` and ${reading.others}` : ` ${mark}`))
    .join('');
  switch (reading.kind) {
    case 'number':
      return `${reading.value} (${reading.decimals})${marks}`;
    case 'fraction':
      return `${reading.value} of ${reading.of} (${reading.decimals})${marks}`;
    case 'bound':
      return `${reading.bound} ${reading.value} (${reading.decimals})`;
    case 'text':
      return `“${reading.text}”`;
    case 'error':
      return reading.error;
    case 'missing':
      return 'missing';
  }
}

describe('what a typed figure means', () => {
  it.each([
    ['0', '0 (0)'],
    ['-0', '0 (0)'],
    ['+5', '5 (0)'],
    ['- 5', '-5 (0)'],
    ['5-', '“5-”'],
    ['(12,5)', '-12.5 (1)'],
    ['(12,5', '“(12,5”'],
    [',5', '0.5 (1)'],
    ['.25', '0.25 (2)'],
    ['5,', '5 (0)'],
    ['5.', '5 (0)'],
    ['1.234', '1234 (0) ambiguous'],
    ['1,234', '1234 (0) ambiguous'],
    ['0.123', '0.123 (3)'],
    ['01,234', '1.234 (3)'],
    ['1234,567', '1234.567 (3)'],
    ['1.2345', '1.2345 (4)'],
    ['1.23', '1.23 (2)'],
    ['1.234,5', '1234.5 (1)'],
    ['1,234.5', '1234.5 (1)'],
    ['12.34,5', '“12.34,5”'],
    ['1.234,', '“1.234,”'],
    ['1.234.567', '1234567 (0)'],
    ['1.234.56', '“1.234.56”'],
    ['1,234,567', '1234567 (0)'],
    ['1,23,4', '“1,23,4”'],
    ['12 345', '12345 (0)'],
    ['12 345 678', '12345678 (0)'],
    ['12 34', '“12 34”'],
    ['12 3456', '“12 3456”'],
    ['12a', '“12a”'],
    ['a12', '“a12”'],
    ['98,5%', '98.5 (1) percent'],
    ['98,5 %', '98.5 (1) percent'],
    ['%', '“%”'],
    ['abc%', '“abc%”'],
    ['17/18', '17 of 18 (0)'],
    [' 17,25 / 18 ', '17.25 of 18 (2)'],
    ['17/18/20', '“17/18/20”'],
    ['a/18', '“a/18”'],
    ['17/a', '“17/a”'],
    ['/18', '“/18”'],
    ['1.204/1.652', '1204 of 1652 (0) ambiguous'],
    ['951/1.652', '951 of 1652 (0)'],
    ['1/1.652', '1 of 1652 (0) ambiguous'],
    ['2/1.652', '2 of 1652 (0)'],
    ['≥ 80,5%', 'atLeast 80.5 (1)'],
    ['≤ 5', 'atMost 5 (0)'],
    ['từ 80. trở lên', 'atLeast 80 (0)'],
    ['từ 80 đến 90', '“từ 80 đến 90”'],
    [`tối thiểu 80 ${'x'.repeat(40)}`, `“tối thiểu 80 ${'x'.repeat(40)}”`],
    ['Số lượng: 22 Tỷ lệ: 55%', '22 (0) and Tỷ lệ: 55%'],
    ['Tỷ lệ: 55%', '55 (0) percent'],
    ['Tỷ lệ: 55,5%; Số lượng: 3', '55.5 (1) percent and Số lượng: 3'],
    ['Số lượng: 12.', '12 (0)'],
    ['Đạt: x', '“Đạt: x”'],
    ['Số lượng: 12 x', '“Số lượng: 12 x”'],
    ['a: 12', '“a: 12”'],
    ['8:30', '“8:30”'],
    ["'12", '12 (0)'],
    ['12*', '12 (0)'],
    ['12 (1)', '12 (0)'],
    ['12 (123)', '“12 (123)”'],
    ['12¹²', '12 (0)'],
    ['12†', '12 (0)'],
    ['*', '“*”'],
    ['…', 'missing'],
    ['-/-', 'missing'],
    ['...', 'missing'],
    ['--', 'missing'],
    ['x', 'missing'],
    ['n/a', 'missing'],
    ['không có', 'missing'],
    ['', 'missing'],
    ['12 hồ sơ', '12 (0)'],
    ['Phú  Thọ', '“Phú Thọ”'],
    [true, '“TRUE”'],
    [false, '“FALSE”'],
    [null, 'missing'],
    [{ error: '#N/A' }, '#N/A'],
    [12.25, '12.25 (2)'],
  ] as const)('%j: %s', (value, expected) => {
    expect(told(value)).toBe(expected);
  });

  it.each([
    ['1.234', '.', '1.234 (3)'],
    ['1.234', ',', '1234 (0)'],
    ['1,234', '.', '1234 (0)'],
    ['1,234', ',', '1.234 (3)'],
    ['1,5', '.', '1.5 (1)'],
    ['951/1.652', '.', '951 of 1.652 (0)'],
    ['1.204/1.652', ',', '1204 of 1652 (0)'],
  ] as const)('%s where decimals stand behind %s: %s', (value, separator, expected) => {
    expect(told(value, separator)).toBe(expected);
  });

  it.each([
    [0.985, '0.0%', undefined, '98.5 (1) percent'],
    [0.985, '0%', undefined, '98.5 (0) percent'],
    [0.07, '%', undefined, '7 (0) percent'],
    [12.5, '0.00', undefined, '12.5 (2)'],
    [12.5, '@', undefined, '12.5 (1)'],
    [12.5, 'General', undefined, '12.5 (1)'],
    [46303, 'd/m/yyyy', undefined, '“46303”'],
    [46303, 'd/m', { max: 10 }, '8 of 10 (0) fromDate'],
    [46303, 'd/m', {}, '8 of 10 (0) fromDate'],
    [46303, 'd/m', { max: 12 }, '“46303”'],
  ])('%s in the format %s of points %j: %s', (value, format, points, expected) => {
    expect(told(value, undefined, format, points)).toBe(expected);
  });

  it.each([
    ['12', 'none'],
    ['1.234', 'open'],
    ['12.345', 'open'],
    ['1234.567', { decimal: '.' }],
    ['+1.234', 'open'],
    ['0.234', { decimal: '.' }],
    ['1,2', { decimal: ',' }],
    ['1.234,5', { decimal: ',' }],
    ['1,234.5', { decimal: '.' }],
    ['1.234.567', { decimal: undefined }],
    ['1.23.456', 'malformed'],
    ['1.234,', 'malformed'],
    ['1234.567,8', 'malformed'],
  ])('the marks of %s: %j', (digits, shape) => {
    expect(separatorsOf(digits)).toEqual(shape);
  });
});

describe('dates that fractions became', () => {
  it.each([
    [46303, undefined, { value: 8, of: 10 }],
    [46303, 10, { value: 8, of: 10 }],
    [46244, 10, { value: 8, of: 10 }],
    [43435, 18, { value: 12, of: 18 }],
    [46303, 26, undefined],
    [46303, 8, undefined],
    [46303.5, 10, undefined],
    [60, undefined, undefined],
    [61, undefined, { value: 1, of: 3 }],
  ])('%s of at most %s: %j', (serial, max, fraction) => {
    expect(dateAsFraction(serial, max)).toEqual(fraction);
  });

  it.each([
    [46303, '2026-10-08'],
    [46303.9, '2026-10-08'],
    [61, '1900-03-01'],
  ])('%s is the day %s', (serial, day) => {
    expect(isoDate(serial)).toBe(day);
  });

  it.each([
    ['d/m/yyyy', true],
    ['mmm-yy', true],
    ['yyyy', true],
    ['[$-42A]d/m', true],
    ['hh:mm:ss.000 d', true],
    ['General', false],
    ['@', false],
    ['0.00', false],
    ['0 "ngày"', false],
    ['0\\d', false],
    ['0_d', false],
    ['[Red]0', false],
    ['#,##0 "điểm d"', false],
  ])('%s shows dates: %s', (format, dates) => {
    expect(isDateFormat(format)).toBe(dates);
  });

  it.each([
    ['0.00', { isDate: false, isPercent: false, decimals: 2, fewestDecimals: 2, isGrouped: false }],
    ['0.0%', { isDate: false, isPercent: true, decimals: 1, fewestDecimals: 1, isGrouped: false }],
    ['#,##0', { isDate: false, isPercent: false, decimals: 0, fewestDecimals: 0, isGrouped: true }],
    ['#,##0.00;-0', { isDate: false, isPercent: false, decimals: 2, fewestDecimals: 2, isGrouped: true }],
    ['0," nghìn, "', { isDate: false, isPercent: false, decimals: 0, fewestDecimals: 0, isGrouped: false }],
    ['0.0#?', { isDate: false, isPercent: false, decimals: 3, fewestDecimals: 1, isGrouped: false }],
    ['0;-0.00%', { isDate: false, isPercent: false, decimals: 0, fewestDecimals: 0, isGrouped: false }],
    ['0" % "', { isDate: false, isPercent: false, decimals: 0, fewestDecimals: 0, isGrouped: false }],
    ['0\\%', { isDate: false, isPercent: false, decimals: 0, fewestDecimals: 0, isGrouped: false }],
    ['d/m', { isDate: true, isPercent: false, decimals: undefined, fewestDecimals: undefined, isGrouped: false }],
    ['@', { isDate: false, isPercent: false, decimals: undefined, fewestDecimals: undefined, isGrouped: false }],
  ])('the facts of %s', (format, facts) => {
    expect(formatFacts(format)).toEqual(facts);
  });
});

describe('what texts say of their decimal separator', () => {
  it.each<readonly [readonly CellValue[], number, number]>([
    [['12,5', '13,25', '1.234.567'], 3, 0],
    [['12.5', '1,234,567'], 0, 2],
    [['1.234', '1,234'], 0, 0],
    [['17,5/18,25'], 2, 0],
    [['12', 12.5, null, true], 0, 0],
    [[`12,5 ${'x'.repeat(35)}`], 1, 0],
    [[`12,5 ${'x'.repeat(36)}`], 0, 0],
    [['ngày 1.2.2024'], 0, 0],
    [[], 0, 0],
  ])('%j: commas %s, points %s', (values, comma, point) => {
    expect(separatorEvidence(values)).toEqual({ comma, point });
  });

  it('is added up, and settles where it is not even', () => {
    const all = combineEvidence([
      { comma: 2, point: 1 },
      { comma: 1, point: 0 },
    ]);
    expect(all).toEqual({ comma: 3, point: 1 });
    expect(combineEvidence([])).toEqual({ comma: 0, point: 0 });
    expect([settledSeparator(all), settledSeparator({ comma: 1, point: 2 })]).toEqual([',', '.']);
    expect(settledSeparator({ comma: 2, point: 2 })).toBeUndefined();
  });
});
