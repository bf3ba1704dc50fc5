import { readNumber } from '../../../src/domain/numbers/parseNumber';
import { separatorEvidence, settledSeparator } from '../../../src/domain/numbers/separatorEvidence';
import type { CellValue } from '../../../src/domain/workbook/Workbook';

/** 8 October and 10 August 2026 as Excel keeps them. */
const OCTOBER_8 = 46303;
const AUGUST_10 = 46244;
const DECEMBER_2018 = 43435;

describe('figures as people type them', () => {
  it.each<[CellValue, string | undefined, ',' | '.' | undefined, object]>([
    [83.17, undefined, undefined, { kind: 'number', value: 83.17, decimals: 2 }],
    ['83.17', undefined, undefined, { kind: 'number', value: 83.17, decimals: 2 }],
    ['83,17', undefined, undefined, { kind: 'number', value: 83.17, decimals: 2 }],
    ['1.652', undefined, ',', { kind: 'number', value: 1652, decimals: 0 }],
    ['5,065', undefined, '.', { kind: 'number', value: 5065, decimals: 0 }],
    ['1.652', undefined, '.', { kind: 'number', value: 1.652, decimals: 3 }],
    ['1.652', undefined, undefined, { kind: 'number', value: 1652, ambiguous: true }],
    ['1.234.567', undefined, undefined, { kind: 'number', value: 1_234_567 }],
    ['1.234,5', undefined, undefined, { kind: 'number', value: 1234.5, decimals: 1 }],
    ['12 345', undefined, undefined, { kind: 'number', value: 12_345 }],
    ['0,123', undefined, undefined, { kind: 'number', value: 0.123, decimals: 3 }],
    ['98,8%', undefined, undefined, { kind: 'number', value: 98.8, percent: true }],
    ['98,8\u00a0%', undefined, undefined, { kind: 'number', value: 98.8, percent: true }],
    [0.988, '0.0%', undefined, { kind: 'number', value: 98.8, decimals: 1, percent: true }],
    [98.8, '0.0', undefined, { kind: 'number', value: 98.8, decimals: 1 }],
    ['08', undefined, undefined, { kind: 'number', value: 8, decimals: 0 }],
    ['01ⁱ', undefined, undefined, { kind: 'number', value: 1 }],
    ['12²', undefined, undefined, { kind: 'number', value: 12 }],
    ['１２，５', undefined, undefined, { kind: 'number', value: 12.5 }],
    ['−2.85', undefined, undefined, { kind: 'number', value: -2.85, decimals: 2 }],
    ['+3,37', undefined, undefined, { kind: 'number', value: 3.37 }],
    ['-', undefined, undefined, { kind: 'missing' }],
    ['–', undefined, undefined, { kind: 'missing' }],
    ['—', undefined, undefined, { kind: 'missing' }],
    ['  ', undefined, undefined, { kind: 'missing' }],
    [null, undefined, undefined, { kind: 'missing' }],
    ['18/18', undefined, undefined, { kind: 'fraction', value: 18, of: 18 }],
    ['17,2/18', undefined, undefined, { kind: 'fraction', value: 17.2, of: 18, decimals: 1 }],
    ['951/1.652', undefined, ',', { kind: 'fraction', value: 951, of: 1652 }],
    ['Tối thiểu 80', undefined, undefined, { kind: 'bound', bound: 'atLeast', value: 80 }],
    ['≥ 80%', undefined, undefined, { kind: 'bound', bound: 'atLeast', value: 80 }],
    ['từ 80 trở lên', undefined, undefined, { kind: 'bound', bound: 'atLeast', value: 80 }],
    ['Số người từ 60 tuổi trở lên', undefined, undefined, { kind: 'text', text: 'Số người từ 60 tuổi trở lên' }],
    ['Hộ có 3 người trở xuống', undefined, undefined, { kind: 'text', text: 'Hộ có 3 người trở xuống' }],
    ['Dưới 6 tuổi', undefined, undefined, { kind: 'text', text: 'Dưới 6 tuổi' }],
    ['Tỷ lệ từ 90% trở lên', undefined, undefined, { kind: 'bound', bound: 'atLeast', value: 90 }],
    ['Tối đa 5', undefined, undefined, { kind: 'bound', bound: 'atMost', value: 5 }],
    ['dưới 5%', undefined, undefined, { kind: 'bound', bound: 'atMost', value: 5 }],
    [{ error: '#DIV/0!' }, undefined, undefined, { kind: 'error', error: '#DIV/0!' }],
    [91.1, '0.0#', undefined, { kind: 'number', value: 91.1, decimals: 1 }],
    [16.394, '0.##', undefined, { kind: 'number', value: 16.394, decimals: 2 }],
    [91, '0.0#', undefined, { kind: 'number', value: 91, decimals: 1 }],
    [0.911, '0.##%', undefined, { kind: 'number', value: 91.1, decimals: 1, percent: true }],
    ['91,5 điểm', undefined, undefined, { kind: 'number', value: 91.5, decimals: 1 }],
    ['120 hồ sơ', undefined, undefined, { kind: 'number', value: 120 }],
    ['17 phút', undefined, undefined, { kind: 'number', value: 17 }],
    ['2,5 ngày làm việc', undefined, undefined, { kind: 'number', value: 2.5 }],
    ['1.250 triệu đồng', undefined, ',', { kind: 'number', value: 1250 }],
    ['36 thủ tục', undefined, undefined, { kind: 'number', value: 36 }],
    ['TỐT', undefined, undefined, { kind: 'text', text: 'TỐT' }],
    ['tháng 2/2024', undefined, undefined, { kind: 'text' }],
  ])('%p (format %p, decimal %p)', (value, format, separator, expected) => {
    expect(readNumber(value, format, separator)).toMatchObject(expected);
  });

  it.each([
    ['in Vietnamese Excel', OCTOBER_8, 10, { kind: 'fraction', value: 8, of: 10, fromDate: true }],
    ['in American Excel', AUGUST_10, 10, { kind: 'fraction', value: 8, of: 10, fromDate: true }],
    ['as a month of a year', DECEMBER_2018, 18, { kind: 'fraction', value: 12, of: 18, fromDate: true }],
    ['that fits no maximum', OCTOBER_8, 22, { kind: 'text' }],
  ])('reads back points that became a date %s', (_, serial, max, expected) => {
    expect(readNumber(serial, 'd-mmm', ',', { max })).toMatchObject(expected);
  });

  it.each<[readonly string[], ',' | '.' | undefined]>([
    [['12,9', '1.652'], ','],
    [['83.17', '5,065'], '.'],
    [['1.652', '12'], undefined],
    [['1.234.567'], ','],
    [['17,2/18'], ','],
    [['12,9', '83.17'], undefined],
  ])('takes %p as evidence for %p', (texts, separator) => {
    expect(settledSeparator(separatorEvidence(texts))).toBe(separator);
  });
});

describe('a part of a whole that is written in groups', () => {
  it('leaves no doubt where it is more than the whole would be with decimals', () => {
    expect(readNumber('951/1.652', undefined, undefined)).toEqual({
      kind: 'fraction',
      value: 951,
      of: 1652,
      decimals: 0,
    });
  });

  it('does where it is not', () => {
    expect(readNumber('1/1.652', undefined, undefined)).toMatchObject({ of: 1652, ambiguous: true });
    expect(readNumber('1.204/1.652', undefined, undefined)).toMatchObject({ value: 1204, of: 1652, ambiguous: true });
  });
});
