import { sum } from '../decimal/decimal';
import { decimalsJudged, judgedFigure } from '../scores/roundedComposites';
import type { Settings } from '../settings/Settings';
import { decimalsRounded } from '../tables/roundedRates';
import type { Column } from '../tables/Table';
import type { ColumnRole } from '../vocabulary/columnRoles';

/** The figures that a printed value can stand for, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The error of a quotient held as a double; sums and differences are exact. */
const QUOTIENT_ERROR = 1e-9;

/** The roles whose figures are whole by nature: they are not rounded and stand for themselves. */
const WHOLE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'count',
  'maximum',
  'unknown',
  'rank',
  'previousRank',
  'rankDelta',
]);

/** Half a unit in the last decimal place that a column's figures were rounded to. */
export function halfUnit(column: Column): number {
  return column.decimals === 0 && WHOLE.has(column.role) ? 0 : 0.5 / 10 ** decimalsRounded(column);
}

/** The interval of values that a printed one stands for, by its column's decimals. */
export function printedInterval(value: number, column: Column): Interval {
  const half = halfUnit(column);
  return half === 0 ? { low: value, high: value } : { low: sum([value, -half]), high: sum([value, half]) };
}

/**
 * The interval of a printed composite where it is judged: itself rounded, where the settings round composites first and
 * it is printed with more digits than they keep.
 */
export function judgedInterval(value: number, column: Column, settings: Settings): Interval {
  const decimals = decimalsJudged(column, settings);
  if (decimals === undefined || column.decimals <= decimals) return printedInterval(value, column);
  const rounded = judgedFigure(value, column, settings);
  return { low: rounded, high: rounded };
}

/** The sum of intervals, term by term with its sign. */
export function sumOfIntervals(
  intervals: readonly Interval[],
  signs: readonly (1 | -1)[] = intervals.map(() => 1),
): Interval {
  return {
    low: sum(intervals.map(({ low, high }, index) => (signs[index] === -1 ? -high : low))),
    high: sum(intervals.map(({ low, high }, index) => (signs[index] === -1 ? -low : high))),
  };
}

/** Part ÷ whole in percent; `undefined` where the whole can be zero. Neither is negative. */
export function percentageOfIntervals(part: Interval, whole: Interval): Interval | undefined {
  if (whole.low <= 0) return undefined;
  return { low: (part.low * 100) / whole.high, high: (part.high * 100) / whole.low };
}

/** Whether two sides agree: whether some figure can stand behind both. */
export function meet(one: Interval, other: Interval): boolean {
  const slack = QUOTIENT_ERROR * Math.max(1, Math.abs(one.low), Math.abs(other.low));
  return one.low <= other.high + slack && other.low <= one.high + slack;
}

/** How far two printed values may lie apart and still agree. */
export function toleranceOf(...intervals: readonly Interval[]): number {
  return Number(intervals.reduce((all, { low, high }) => all + (high - low) / 2, 0).toFixed(7));
}
