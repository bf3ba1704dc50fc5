import {
  bestBound,
  type BoundInterval,
  isMarkedBy,
  roundBound,
  type Vote,
} from '../../../src/domain/scores/boundOfMarks';

/** `67.7_ 78.5`: an underscore marks a figure as underlined. */
function votes(text: string): readonly Vote[] {
  return text.split(' ').map((each) => ({ value: Number.parseFloat(each), marked: each.endsWith('_') }));
}

const above = (lower: number | null, upper: number | null): BoundInterval => ({ lower, upper, closed: 'upper' });

describe('the target that marks were made by', () => {
  it.each<[string, string, BoundInterval]>([
    ['lies above the best underlined figure, up to the worst plain one', '13.4_ 67.7_ 78.5 100', above(67.7, 78.5)],
    ['is open below where nothing is underlined', '94.12 100', above(null, 94.12)],
    ['is open above where everything is', '50_ 60_', above(60, null)],
    ['explains most figures where none explains all', '40_ 50_ 60 70_ 80 90 100', above(50, 60)],
    ['passes over a single stray mark', '75 80 85 90_ 95', above(null, 75)],
    ['does not tear equal figures apart', '70_ 80_ 80 80 90', above(70, 80)],
  ])('%s', (_, marks, interval) => {
    expect(bestBound(votes(marks), false)).toEqual(interval);
  });

  it('is the one in force where two explain as much', () => {
    const marks = votes('60_ 70 75_ 90');
    expect(bestBound(marks, false)).toEqual(above(60, 70));
    expect(bestBound(marks, false, 80)).toEqual(above(75, 90));
  });

  it('is the greatest figure allowed where less is better', () => {
    expect(bestBound(votes('0 2 5_ 9_'), true)).toEqual({ lower: 2, upper: 5, closed: 'lower' });
  });

  it('is nothing without figures', () => {
    expect(bestBound([], false)).toBeUndefined();
  });
});

describe('a figure outside the vote', () => {
  it.each([
    [60, true],
    [67.7, true],
    [70, undefined],
    [78.5, false],
    [78.53, false],
  ])('%s against a target of (67.7, 78.5]: underlined %s', (value, marked) => {
    expect(isMarkedBy(above(67.7, 78.5), value, false)).toBe(marked);
  });
});

describe('the roundest target of an interval', () => {
  it.each<[BoundInterval, number]>([
    [above(67.7, 78.5), 70],
    [above(79.98, 83.31), 80],
    [above(null, 94.12), 50],
    [above(60, null), 100],
    [above(72.51, 72.58), 72.55],
    [{ lower: 2, upper: 5, closed: 'lower' }, 2],
  ])('%j: %s', (interval, bound) => {
    expect(roundBound(interval, 100)).toBe(bound);
  });
});
