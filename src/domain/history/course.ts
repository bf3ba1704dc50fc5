import type { Unit } from '../indicators/Roster';
import { comparePeriods } from '../tables/periods';
import type { Period } from '../vocabulary/periods';
import type { PastScore, PeriodScores } from './PeriodScores';
import { incomparable, scoresByUnit } from './previousPeriod';

/** One period of a course (diễn biến), and what each unit came to in it. */
export interface CoursePeriod {
  readonly period: Period;
  readonly scoreOf: (unit: Unit) => PastScore | undefined;
}

/**
 * The latest earlier periods that compare with the one reported on, oldest first.
 * @param most at most so many
 */
export function earlierCourse(
  history: readonly PeriodScores[],
  period: Period | undefined,
  version: string,
  most: number,
): readonly CoursePeriod[] {
  const byLabel = new Map<string, { readonly period: Period; readonly scores: PastScore[] }>();
  for (const candidate of history) {
    const { period: before, scores } = candidate;
    if (before === null || incomparable(candidate, period, version) !== undefined) continue;
    const same = byLabel.get(before.label) ?? { period: before, scores: [] };
    byLabel.set(before.label, { ...same, scores: [...same.scores, ...scores] });
  }
  return [...byLabel.values()]
    .sort((one, other) => comparePeriods(one.period, other.period) ?? 0)
    .slice(-most)
    .map(({ period: before, scores }) => ({
      period: before,
      scoreOf: scoresByUnit({ period: null, version, origin: '', scores }),
    }));
}
