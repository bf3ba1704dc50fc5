import { cleanText, foldText, plainText, withinOneEdit, withoutTones } from '../../../src/domain/text/letters';
import { heightOfText, linesOfText, widthOfLine } from '../../../src/domain/text/textHeight';

describe('letters', () => {
  it.each([
    ['Phú Thọ', 'Phú Thọ'],
    ['  Phú   Thọ\n', 'Phú Thọ'],
    ['Phú\u00a0Thọ', 'Phú Thọ'],
    ['Phú\u200bThọ', 'Phú Thọ'],
    ['１２％', '12%'],
    ['Phú Thọ'.normalize('NFD'), 'Phú Thọ'],
    ['a\tb', 'a b'],
    ['', ''],
    ['   ', ''],
    ['m²', 'm2'],
  ])('%j is one line: %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    ['TÂN—HÒA', 'tân-hoà'],
    ['Tân – Hoà', 'tân - hòa'],
    ['THỦY', 'thuỷ'],
    ['Nghĩa', 'nghĩa'],
    ['  A ', 'a'],
  ])('%s folds as %s does', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['Phú Thạnh', 'Phú Thành'],
    ['Tân', 'Tấn'],
    ['cộng', 'công'],
  ])('%s and %s differ in their tones alone', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
    expect(withoutTones(foldText(one))).toBe(withoutTones(foldText(other)));
  });

  it('keeps vowel marks without tones', () => {
    expect(withoutTones(foldText('Hòa')).normalize('NFC')).toBe('hoa');
    expect(withoutTones(foldText('Tấn')).normalize('NFC')).toBe('tân');
  });

  it.each([
    ['Đặng Ngọc – 12%', 'dang ngoc 12%'],
    ['(a)  b', 'a b'],
    ['…', ''],
  ])('%s in plain letters: %s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each([
    ['ab', 'ab', true],
    ['ab', 'axb', true],
    ['axb', 'ab', true],
    ['ab', 'abx', true],
    ['xab', 'ab', true],
    ['abc', 'axc', true],
    ['abcd', 'axcy', false],
    ['abcd', 'bcda', false],
    ['ab', 'abxy', false],
    ['abxy', 'ab', false],
    ['aa', 'aaa', true],
    ['a', '', true],
    ['', 'ab', false],
    ['', '', true],
    ['abab', 'ab', false],
  ])('%s and %s are within one edit: %s', (one, other, near) => {
    expect(withinOneEdit(one, other)).toBe(near);
  });
});

describe('the room of a text', () => {
  const font = { name: 'Times New Roman', size: 12 };

  // Advance widths of Times New Roman in thousandths, 16 pixels an em at 12 points, and 5 pixels beside the text.
  it.each([
    ['a', font, 0.444 * 16 + 5],
    ['aa', font, 0.888 * 16 + 5],
    ['W', font, 0.91 * 16 + 5],
    ['i.', font, (0.278 + 0.25) * 16 + 5],
    ['s', font, 0.389 * 16 + 5],
    ['m%', font, (0.778 + 0.833) * 16 + 5],
    ['PL', font, (0.556 + 0.611) * 16 + 5],
    ['f(', font, 0.666 * 16 + 5],
    ['wH', font, 1.444 * 16 + 5],
    ['b5', font, 1 * 16 + 5],
    ['CB', font, 1.4 * 16 + 5],
    ['ế', font, 0.444 * 16 + 5],
    ['Ế', font, 0.611 * 16 + 5],
    ['Đ', font, 0.7 * 16 + 5],
    ['', font, 5],
    ['a', { ...font, bold: true }, 0.444 * 16 * 1.09 + 5],
    ['a', { ...font, bold: false }, 0.444 * 16 + 5],
    ['a', { name: 'Arial', size: 12 }, 0.444 * 16 * 1.12 + 5],
    ['a', { name: 'Segoe UI', size: 12 }, 0.444 * 16 * 1.12 + 5],
    ['a', { size: 24 }, 0.444 * 32 + 5],
    ['a', {}, (0.444 * 11 * 4) / 3 + 5],
  ])('%s in %j takes %s pixels', (text, of, pixels) => {
    expect(widthOfLine(text, of)).toBeCloseTo(pixels, 6);
  });

  // A letter b has 8 pixels of the size 12, a blank 4.
  it.each([
    ['bb bb', 36, 1],
    ['bb bb', 35, 2],
    ['bb-bb', 40, 1],
    ['bb/bb', 30, 2],
    ['bb  bb bb', 36, 2],
    ['bb bb bb', 36, 2],
    ['bbbb', 16, 2],
    ['bbbbbb', 16, 3],
    ['bb bbbb', 16, 3],
    ['bb\nbb', 100, 2],
    ['bb\n\nbb', 100, 3],
    ['', 100, 1],
    ['b', 0, 8],
    ['bbbb bb', 32, 2],
    ['bb bb ', 36, 1],
  ])('%j in %s pixels has %s lines', (text, pixels, lines) => {
    expect(linesOfText(text, pixels, font)).toBe(lines);
  });

  it('is a line of 15.75 points for letters of 12', () => {
    expect(heightOfText('bb bb', 41, font)).toBe(15.75);
    expect(heightOfText('bb bb', 40, font)).toBe(31.5);
    expect(heightOfText('b', 100, {})).toBe(11 * 1.3125);
  });
});
