import { correctionOf, slipBetween } from '../../../src/domain/findings/correction';
import { meet, percentageOfIntervals, sumOfIntervals, toleranceOf } from '../../../src/domain/findings/interval';

const around = (value: number, half: number): { low: number; high: number } => ({
  low: value - half,
  high: value + half,
});

describe('what printed figures can stand for', () => {
  it.each([
    ['six terms of one decimal and a composite of two', around(88.34, 0.005), around(88.5, 0.3), true],
    ['further away than that', around(87.88, 0.005), around(89, 0.3), false],
    ['just touching', around(96.8, 0.05), around(96.75, 0), true],
  ])('%s', (_, one, other, agrees) => {
    expect(meet(one, other)).toBe(agrees);
  });

  it('adds with signs, so that a difference is as open as a sum', () => {
    const difference = sumOfIntervals([around(83.25, 0.25), around(86, 0.25)], [1, -1]);
    expect(difference).toEqual({ low: -3.25, high: -2.25 });
    expect(toleranceOf(difference)).toBe(0.5);
  });

  it('has no percentage of what can be zero', () => {
    expect(percentageOfIntervals(around(1, 0), around(0, 0))).toBeUndefined();
    expect(percentageOfIntervals(around(1, 0), around(4, 0))).toEqual({ low: 25, high: 25 });
  });
});

describe('slips of the hand', () => {
  it.each([
    [832, 823, 'transposed'],
    [-2.85, 2.85, 'sign'],
    [1234, 12.34, 'decimal'],
    [223, 228, undefined],
    [70, 7, undefined],
  ])('%d for %d: %s', (found, expected, slip) => {
    expect(slipBetween(found, expected)).toBe(slip);
  });

  it('proposes the expected figure where no slip shows', () => {
    expect(correctionOf('D14', 223, 228, '228')).toEqual({ kind: 'cells', cells: [{ cell: 'D14', value: '228' }] });
  });
});
