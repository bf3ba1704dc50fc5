import { greatestOf, leastOf } from '../../../src/domain/decimal/extremes';

describe('the extremes of some figures', () => {
  it('are told of more than can be given as arguments', () => {
    const figures = Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 300_007);
    expect([leastOf(figures), greatestOf(figures)]).toEqual([0, 300_006]);
  });

  it('are infinite where there is no figure, or what is given at least', () => {
    expect([leastOf([]), greatestOf([]), greatestOf([], 0), greatestOf([-3], 0)]).toEqual([Infinity, -Infinity, 0, 0]);
  });
});
