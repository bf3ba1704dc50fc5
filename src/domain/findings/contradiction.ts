import { comparePeriods } from '../tables/periods';
import type { Table } from '../tables/Table';
import type { CheckContext, RawFinding } from './CheckContext';
import { addressOf, figureAt, findingAt, type Place, shownAt } from './figures';
import { meet, printedInterval, toleranceOf } from './interval';

/** Whether two cells that mean one thing agree within their rounding; `undefined` where one of them has no figure. */
export function agree(one: Place, other: Place): boolean | undefined {
  const [a, b] = [figureAt(one), figureAt(other)];
  const [first, second] = [one.table.columns[one.column], other.table.columns[other.column]];
  if (a === null || b === null || first === undefined || second === undefined) return undefined;
  return meet(printedInterval(a, first), printedInterval(b, second));
}

/** Two cells that contradict each other, found at the first and naming the second. */
export function contradiction(
  context: CheckContext,
  place: Place,
  other: Place,
  about: string,
  severity: RawFinding['severity'] = 'error',
): RawFinding {
  const [a, b] = [figureAt(place) ?? 0, figureAt(other) ?? 0];
  const [column, beside] = [place.table.columns[place.column], other.table.columns[other.column]];
  const cell = addressOf(other);
  return findingAt(context, place, {
    rule: 'cross-table',
    severity,
    expected: shownAt(context, other),
    tolerance:
      column === undefined || beside === undefined
        ? null
        : toleranceOf(printedInterval(a, column), printedInterval(b, beside)),
    other: { sheet: other.table.sheet, cell },
    words: {
      about: about.replace(/[.,;:\s]+$/, ''),
      cell,
      ...(other.table.sheet === place.table.sheet ? {} : { sheet: other.table.sheet }),
    },
  });
}

/** Whether two tables are about one period, or do not say otherwise. */
export function sameTime(one: Table, other: Table): boolean {
  if (one.period === undefined || other.period === undefined) return true;
  return one.period.kind === other.period.kind && comparePeriods(one.period, other.period) === 0;
}
