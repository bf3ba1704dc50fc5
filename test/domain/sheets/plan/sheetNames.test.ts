import { SheetNames } from '../../../../src/domain/sheets/plan/sheetNames';

/** The most letters that Excel lets a sheet's name have. */
const LONGEST = 31;

describe('names of our sheets', () => {
  it('stay as they are wanted where nobody has them', () => {
    expect(new SheetNames(['Phụ lục 1']).take('Xếp hạng')).toBe('Xếp hạng');
  });

  it('get a number where somebody has them, in capitals or not', () => {
    const names = new SheetNames(['xếp HẠNG']);
    expect([names.take('Xếp hạng'), names.take('Xếp hạng')]).toEqual(['Xếp hạng (2)', 'Xếp hạng (3)']);
  });

  it('are cut to what Excel allows, with their number', () => {
    const long = 'Tỷ lệ giải quyết hồ sơ đúng hạn của các xã, phường, thị trấn';
    const names = new SheetNames([]);
    const [first, second] = [names.take(long), names.take(long)];
    expect([first, second].map((name) => name.length <= LONGEST)).toEqual([true, true]);
    expect(long.startsWith(first.replace('…', ''))).toBe(true);
    expect(first).toMatch(/…$/u);
    expect(second).toMatch(/ \(2\)$/u);
  });

  it('have none of the signs that Excel refuses', () => {
    expect(new SheetNames([]).take("'Quý 1/2024: [xã]?*'")).not.toMatch(/[\\/?*[\]:]|^'|'$/u);
  });
});
