import { nearestOf } from '../../../src/domain/text/nearest';

describe('the nearest of some words', () => {
  it.each([
    ['publicty', 'publicity'],
    ['PUBLICITY', 'publicity'],
    ['pubilcity', 'publicity'],
    ['rnak', 'rank'],
    ['rang', 'rank'],
    ['grad', 'grade'],
    ['tỷ lệ', 'ty le'],
    ['ran', 'rank'],
    ['zzzz', undefined],
    ['rzzk', undefined],
    ['gxxde', 'grade'],
    ['gxxxe', undefined],
    ['', undefined],
  ])('%s: %s', (word, nearest) => {
    expect(nearestOf(word, ['publicity', 'rank', 'grade', 'ty le'])).toBe(nearest);
  });

  it('is the first of several as near', () => {
    expect(nearestOf('cat', ['bat', 'hat'])).toBe('bat');
    expect(nearestOf('hat', ['bat', 'hat'])).toBe('hat');
    expect(nearestOf('ab', ['ba'])).toBeUndefined();
    expect(nearestOf('abc', ['bac'])).toBe('bac');
  });
});
