import { printedFigure } from '../../../src/domain/narrative/printedFigure';
import { inSentenceCase, inTitleCase, isShouted } from '../../../src/domain/narrative/properNames';

describe('a figure in a report', () => {
  it.each([
    [83.17, undefined, '83,17', '83.17'],
    [80, undefined, '80', '80'],
    [80, 2, '80,00', '80.00'],
    [1652, undefined, '1.652', '1,652'],
    [1234567.5, 1, '1.234.567,5', '1,234,567.5'],
    [-2.85, 2, '−2,85', '−2.85'],
    [0.005, 2, '0,01', '0.01'],
  ])('%s with %s decimals: %s, in English %s', (value, decimals, vietnamese, english) => {
    expect(printedFigure(value, 'vi', decimals)).toBe(vietnamese);
    expect(printedFigure(value, 'en', decimals)).toBe(english);
  });
});

describe('names that shout', () => {
  it.each([
    ['PHÚ HÙNG', 'Phú Hùng'],
    ['LONG HƯNG B', 'Long Hưng B'],
    ['PHƯỜNG IV', 'Phường IV'],
    ['Phú Hưng', 'Phú Hưng'],
    ['VNPT', 'VNPT'],
    ['=1+1', '=1+1'],
  ])('%s is called %s', (typed, proper) => {
    expect(inTitleCase(typed)).toBe(proper);
  });

  it('keep their abbreviations in headers', () => {
    expect(inSentenceCase('TỶ LỆ TTHC ĐÚNG HẠN')).toBe('Tỷ lệ TTHC đúng hạn');
    expect(inSentenceCase('TOÀN HUYỆN')).toBe('Toàn huyện');
    expect(isShouted('Toàn huyện')).toBe(false);
  });
});
