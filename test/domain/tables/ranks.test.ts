import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { ranksOf } from '../../../src/domain/tables/ranks';
import type { TieRule } from '../../../src/domain/settings/Settings';
import { sheetOf, workbookOf } from './sheetOf';

const SCORES = [80, 90, null, 80, 70, 90, 60];

describe('ranks of equal scores', () => {
  it.each<[TieRule, boolean, readonly (number | null)[]]>([
    ['gap', false, [3, 1, null, 3, 5, 1, 6]],
    ['dense', false, [2, 1, null, 2, 3, 1, 4]],
    ['order', false, [3, 1, null, 4, 5, 2, 6]],
    ['gap', true, [3, 5, null, 3, 2, 5, 1]],
    ['dense', true, [3, 4, null, 3, 2, 4, 1]],
    ['order', true, [3, 5, null, 4, 2, 6, 1]],
  ])('%s, lower is better: %s', (ties, lowerIsBetter, ranks) => {
    expect(ranksOf(SCORES, ties, lowerIsBetter)).toEqual(ranks);
  });

  it('are none without scores', () => {
    expect(ranksOf([null, null], 'dense')).toEqual([null, null]);
  });
});

describe('ranks that are written with a word', () => {
  const wrong = (...ranks: readonly string[]): readonly (readonly [string, string])[] => {
    const { findings } = analyzeWorkbook(
      workbookOf(
        sheetOf('Phụ lục', [
          ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp thứ'],
          [1, 'Xã Tân Phú', 71.5, ranks[0] ?? null],
          [2, 'Xã An Hòa', 93.25, ranks[1] ?? null],
          [3, 'Xã Bình Minh', 84, ranks[2] ?? null],
          [4, 'Xã Phước Lộc', 62.75, ranks[3] ?? null],
        ]),
      ),
    );
    return findings.filter(({ severity }) => severity !== 'info').map(({ rule, cell }) => [rule, cell]);
  };

  it.each([
    ['Hạng 3', 'Hạng 1', 'Hạng 2', 'Hạng 4'],
    ['Thứ 03', 'Thứ 01', 'Thứ 02', 'Thứ 04'],
    ['Hạng ba', 'Hạng nhất', 'Hạng nhì', 'Hạng tư'],
  ])('are read: %s', (...ranks) => {
    expect(wrong(...ranks)).toEqual([]);
    const [first, second, third, fourth] = ranks;
    expect(wrong(first, third, second, fourth)).toContainEqual(['rank-order', 'D3']);
  });
});
