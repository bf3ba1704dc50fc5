import {
  absoluteAddress,
  absoluteAreaAddress,
  areaAddress,
  cellAddress,
  cellNumber,
  columnLetters,
  parseArea,
  quoteSheetName,
} from '../../../src/domain/workbook/a1';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('the column in place %s is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnLetters(column)).toBe(letters);
  });

  it('name cells and areas, with and without dollars', () => {
    expect([cellAddress(0, 2), absoluteAddress(0, 2)]).toEqual(['C1', '$C$1']);
    const area = { top: 3, left: 0, bottom: 23, right: 12 };
    expect([areaAddress(area), absoluteAreaAddress(area)]).toEqual(['A4:M24', '$A$4:$M$24']);
    expect(areaAddress({ top: 3, left: 0, bottom: 3, right: 0 })).toBe('A4');
    expect(areaAddress({ top: 3, left: 0, bottom: 4, right: 0 })).toBe('A4:A5');
  });

  it.each([
    ['A4:M24', { top: 3, left: 0, bottom: 23, right: 12 }],
    ['$A$4:$M$24', { top: 3, left: 0, bottom: 23, right: 12 }],
    [' c7 ', { top: 6, left: 2, bottom: 6, right: 2 }],
    ['AB12', { top: 11, left: 27, bottom: 11, right: 27 }],
    ['A4:', undefined],
    ['4A', undefined],
    ['A', undefined],
    ['A4:M24x', undefined],
    ['xA4:M24 1', undefined],
    ['ABCD4', undefined],
    ['', undefined],
  ])('%s is read back', (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  it('tell cells apart by one number', () => {
    expect(cellNumber(0, 16383)).not.toBe(cellNumber(1, 0));
    expect([cellNumber(0, 0), cellNumber(0, 5), cellNumber(1, 0)]).toEqual([0, 5, 16384]);
  });

  it.each([
    ['Xã', "'Xã'"],
    ["O'Hara's", "'O''Hara''s'"],
  ])('the sheet %s is quoted %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});
