import { ranksOf } from '../../../src/domain/tables/ranks';
import type { TieRule } from '../../../src/domain/settings/Settings';

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
