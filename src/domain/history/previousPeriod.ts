import type { Roster, Unit } from '../indicators/Roster';
import type { PreviousScores } from '../scores/fromIndicators';
import { comparePeriods } from '../tables/periods';
import type { Period } from '../vocabulary/periods';
import { unitName } from '../vocabulary/unitName';
import type { PastScore, PeriodScores } from './PeriodScores';

/** Why an earlier period cannot be compared with this one. */
export type Incomparable = 'no-period' | 'other-kind' | 'not-earlier' | 'other-settings';

export interface PreviousPeriod {
  /** The period compared with, where there is one. */
  readonly compared?: PeriodScores;
  readonly previous: PreviousScores;
  /** Candidates that cannot be compared, and why. */
  readonly refused: readonly { readonly candidate: PeriodScores; readonly reason: Incomparable }[];
}

/**
 * The latest comparable one of some earlier periods: of the same kind (week with week, month with month), made with the
 * same settings version, and before this one (SPEC 2).
 */
export function previousPeriod(
  candidates: readonly PeriodScores[],
  period: Period | undefined,
  version: string,
): PreviousPeriod {
  const judged = candidates.map((candidate) => ({ candidate, reason: incomparable(candidate, period, version) }));
  const comparable = judged.filter(({ reason }) => reason === undefined).map(({ candidate }) => candidate);
  const [compared] = [...comparable].sort((one, other) =>
    one.period === null || other.period === null ? 0 : (comparePeriods(other.period, one.period) ?? 0),
  );
  const refused = judged.flatMap(({ candidate, reason }) => (reason === undefined ? [] : [{ candidate, reason }]));
  if (compared === undefined) return { previous: () => undefined, refused };
  return { compared, refused, previous: lookUp(compared) };
}

/** The comparable earlier periods of some rosters: those of different indices are compared each with its own. */
export function previousPeriods(
  candidates: readonly PeriodScores[],
  period: Period | undefined,
  rosters: readonly Roster[],
  versionOf: (roster: Pick<Roster, 'index'>) => string,
): PreviousPeriod {
  const reported = new Map(rosters.map((roster) => [versionOf(roster), roster.period ?? period]));
  if (reported.size === 0) reported.set(versionOf({}), period);
  const byVersion = new Map(
    [...reported].map(([version, own]) => [version, previousPeriod(candidates, own, version)] as const),
  );
  const all = [...byVersion.values()];
  const compared = all.find((each) => each.compared !== undefined)?.compared;
  return {
    ...(compared === undefined ? {} : { compared }),
    refused: all[0]?.refused ?? [],
    previous: (roster, unit) => byVersion.get(versionOf(roster))?.previous(roster, unit),
  };
}

/** Why a period cannot be compared with the one reported on; `undefined` where it can. */
export function incomparable(
  { period: before, version: made }: PeriodScores,
  period: Period | undefined,
  version: string,
): Incomparable | undefined {
  if (before === null || period === undefined) return 'no-period';
  if (before.kind !== period.kind) return 'other-kind';
  const order = comparePeriods(before, period);
  if (order === undefined || order >= 0) return 'not-earlier';
  return made !== null && made !== version ? 'other-settings' : undefined;
}

function lookUp(before: PeriodScores): PreviousScores {
  const scoreOf = scoresByUnit(before);
  return (_roster, unit) => {
    const past = scoreOf(unit);
    return past === undefined ? undefined : { value: past.composite, origin: before.origin };
  };
}

/** A unit's score in an earlier period, found by its name. */
export function scoresByUnit({ scores }: PeriodScores): (unit: Unit) => PastScore | undefined {
  const byKey = new Map<string, PastScore[]>();
  for (const score of scores) {
    const same = byKey.get(score.identity.key);
    if (same === undefined) byKey.set(score.identity.key, [score]);
    else same.push(score);
  }
  return (unit) => {
    const identity = unitName(unit.name);
    const fitting = (byKey.get(unit.key) ?? []).filter(
      ({ identity: past, parent }) =>
        (past.type === undefined || unit.type === undefined || past.type === unit.type) &&
        (parent === undefined || unit.parent === undefined || parent.key === unit.parent),
    );
    const exact = fitting.filter(
      ({ identity: past, parent }) => past.type === identity.type && parent?.key === unit.parent,
    );
    const [only, another] = fitting.length > 1 ? exact : fitting;
    // Two that fit alike cannot be told apart, and a wrong change is worse than none.
    return another === undefined ? only : undefined;
  };
}
