import { ascending, countBelow, countUpTo, greatestOf, leastOf } from '../../../src/domain/decimal/extremes';
import { cellText, isFilled } from '../../../src/domain/workbook/cellText';
import { entryAt } from '../../../src/domain/workbook/entryAt';
import { runsOf } from '../../../src/domain/workbook/runs';

describe('cells', () => {
  it.each([
    [' Phú Thọ ', 'Phú Thọ', true],
    ['  ', '', false],
    ['', '', false],
    [0, '0', true],
    [12.5, '12.5', true],
    [false, 'false', true],
    [{ error: '#N/A' }, '#N/A', true],
    [null, '', false],
    [undefined, '', false],
  ])('%j says “%s”, filled: %s', (value, text, filled) => {
    expect([cellText(value), isFilled(value)]).toEqual([text, filled]);
  });

  it('that must be there are never another one', () => {
    expect([entryAt(['a', 'b'], 1), entryAt(new Float64Array([0]), 0)]).toEqual(['b', 0]);
    expect(() => entryAt(['a'], 1)).toThrow(/no entry 1 among 1/);
    expect(() => entryAt(['a'], -1)).toThrow(RangeError);
  });
});

describe('stretches of neighbouring numbers', () => {
  it.each([
    [[], []],
    [[4], [{ first: 0, last: 0 }]],
    [
      [1, 2, 3, 5, 7, 8],
      [
        { first: 0, last: 2 },
        { first: 3, last: 3 },
        { first: 4, last: 5 },
      ],
    ],
  ])('%j', (numbers, runs) => {
    expect(runsOf(numbers)).toEqual(runs);
  });
});

describe('figures in order', () => {
  it('has the greatest and the least', () => {
    expect([greatestOf([3, 9, -1]), greatestOf([], 5), greatestOf([3], 5), greatestOf([7], 5)]).toEqual([9, 5, 5, 7]);
    expect([leastOf([3, 9, -1]), leastOf([])]).toEqual([-1, Infinity]);
    expect(greatestOf([])).toBe(-Infinity);
  });

  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [2, 1, 1],
    [3, 1, 3],
    [4, 3, 3],
    [9, 3, 4],
    [10, 4, 4],
  ])('counts those below %s: %s, and up to it: %s', (figure, below, upTo) => {
    const sorted = ascending([9, 3, 1, 3]);
    expect([countBelow(sorted, figure), countUpTo(sorted, figure)]).toEqual([below, upTo]);
  });

  it('sorts numbers as numbers', () => {
    expect([...ascending([10, 9, -1])]).toEqual([-1, 9, 10]);
  });
});
