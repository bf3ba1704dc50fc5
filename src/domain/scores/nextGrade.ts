import { divide, multiply, subtract } from '../decimal/decimal';
import type { Index } from '../indices/Index';
import { pointsOfShare } from '../indices/shareOfWhole';
import type { GroupScore } from './Board';
import type { SourcedBoard, SourcedUnit } from './ScoreModel';

/** The next better grade of a unit, and how much it lacks for it. */
export interface NextGrade {
  readonly unit: SourcedUnit;
  readonly grade: string;
  /** In points of the composite. */
  readonly missing: number;
  readonly shortest: ShortestWay | undefined;
}

/** The group by which the next grade is nearest. */
export type ShortestWay =
  /** Its rate has to rise by so many percentage points, as far as its points follow its rate. */
  | { readonly kind: 'rate'; readonly group: string; readonly now: number; readonly more: number }
  | { readonly kind: 'points'; readonly group: string; readonly now: number; readonly max: number }
  /** No group alone can make up for it; this one has the most points left. */
  | { readonly kind: 'several'; readonly group: string; readonly room: number };

/** Every scored unit below the best grade, the nearest to its next grade first. */
export function nextGrades(board: SourcedBoard, index: Index): readonly NextGrade[] {
  const linear = linearGroups(board, index);
  return board.units
    .flatMap((unit): readonly NextGrade[] => {
      const { score } = unit;
      const next = index.bands[index.bands.findIndex(({ name }) => name === unit.grade) - 1];
      const bound = next === undefined ? undefined : pointsOfShare(next.from, index);
      if (score === null || next === undefined || bound === undefined) return [];
      const missing = subtract(bound, score);
      return [{ unit, grade: next.name, missing, shortest: shortestWay(unit, missing, linear, index) }];
    })
    .sort((one, other) => one.missing - other.missing);
}

function shortestWay(
  unit: SourcedUnit,
  missing: number,
  linear: ReadonlySet<string>,
  { items }: Index,
): ShortestWay | undefined {
  const groups = Object.entries(unit.groups).flatMap(([group, score]) => {
    const { points, rate, max } = score;
    if (max === null || max <= 0) return [];
    const room = roomOf({ points, rate, max });
    return room === undefined ? [] : [{ group, score, max, room }];
  });
  // A point of a group with a greater maximum asks for a smaller rise of its rate.
  const enough = groups
    .filter(({ room }) => room >= missing)
    .sort((one, other) => other.max - one.max || other.room - one.room);
  const byRate = enough.find(({ group, score }) => score.rate !== null && linear.has(group));
  if (byRate !== undefined) {
    const { group, score, max } = byRate;
    return { kind: 'rate', group, now: score.rate ?? 0, more: divide(multiply(missing, 100), max) ?? 0 };
  }
  const [byPoints] = enough.filter(({ score }) => score.points !== null);
  if (byPoints !== undefined) {
    const { group, score, max } = byPoints;
    return { kind: 'points', group, now: score.points ?? 0, max };
  }
  // Of groups that nobody has figures of, nobody knows which has the most points left.
  if (groups.length < items.length) return undefined;
  const [most] = groups.filter(({ room }) => room > 0).sort((one, other) => other.room - one.room);
  return most === undefined || enough.length > 0 ? undefined : { kind: 'several', ...pick(most) };
}

function pick({ group, room }: { readonly group: string; readonly room: number }): { group: string; room: number } {
  return { group, room };
}

/** The points a group can still gain; by its rate where its points are not known. */
function roomOf({
  points,
  max,
  rate,
}: Pick<GroupScore, 'points' | 'rate'> & { readonly max: number }): number | undefined {
  // Impossible figures are mistakes, from which nothing follows.
  if (points !== null) return points < 0 || points > max ? undefined : subtract(max, points);
  return rate === null || rate < 0 || rate > 100 ? undefined : (divide(multiply(max, subtract(100, rate)), 100) ?? 0);
}

/**
 * Groups whose points follow their rates (rate × maximum) in at least two thirds of the units; where no unit shows both,
 * the rule of the index is taken to hold.
 */
function linearGroups(board: SourcedBoard, { items }: Index): ReadonlySet<string> {
  return new Set(
    items
      .map(({ key }) => key)
      .filter((key) => {
        const both = board.units.flatMap(({ groups }) => {
          const { points = null, rate = null, max = null } = groups[key] ?? {};
          return points === null || rate === null || max === null ? [] : [{ points, rate, max }];
        });
        const agreeing = both.filter(({ points, max, rate }) => Math.abs(points - (max * rate) / 100) <= 0.06);
        return agreeing.length * 3 >= both.length * 2;
      }),
  );
}
