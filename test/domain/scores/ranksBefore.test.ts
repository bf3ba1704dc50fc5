import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

type Line = readonly [unit: string, before: number | null, now: number | null];

/** Each unit's rank of before, and its rank. */
function ranksOf(lines: readonly Line[]): readonly (readonly [string, number | null, number | null])[] {
  const workbook = workbookOf(
    sheetOf('Biểu điểm', [
      ['KẾT QUẢ THÁNG 11 NĂM 2025'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp tháng 10', 'Điểm tổng hợp tháng 11'],
      ...lines.map(([unit, before, now], at) => [at + 1, unit, before, now]),
    ]),
  );
  const { units = [] } = analyzeWorkbook(workbook).boards[0] ?? {};
  return units.map(({ name, previousRank, rank }) => [name, previousRank, rank]);
}

describe('ranks of the period before stand beside those of now only where the same units were ranked', () => {
  it('as they were', () => {
    expect(
      ranksOf([
        ['Xã Suối Nghệ', 82, 91],
        ['Xã Bàu Lâm', 88, 79],
      ]),
    ).toEqual([
      ['Xã Suối Nghệ', 2, 1],
      ['Xã Bàu Lâm', 1, 2],
    ]);
  });

  it.each<[string, Line]>([
    ['a unit is new', ['Xã Kim Long', null, 85]],
    ['a unit of then has no score now', ['Xã Kim Long', 95, null]],
  ])('and not where %s', (_, other) => {
    const ranks = ranksOf([['Xã Suối Nghệ', 82, 91], ['Xã Bàu Lâm', 88, 79], other]);
    expect(ranks.map(([, before]) => before)).toEqual([null, null, null]);
  });

  it('whoever has a score in neither', () => {
    const ranks = ranksOf([
      ['Xã Suối Nghệ', 82, 91],
      ['Xã Bàu Lâm', 88, 79],
      ['Xã Kim Long', null, null],
    ]);
    expect(ranks.map(([, before]) => before)).toEqual([2, 1, null]);
  });
});
