import type { TieRule } from '../../../settings/Settings';

/** The rounding error of quotients held as doubles. */
const SLACK = 1e-9;

/** The figures that a score can stand for; more is better. */
export interface Place {
  /** As printed. */
  readonly figure: number;
  readonly low: number;
  readonly high: number;
}

/** A row's rank and the figures that its score can stand for. */
export interface Ranked extends Place {
  readonly row: number;
  readonly rank: number;
}

export interface Misranked extends Ranked {
  /** The best rank its figure allows. */
  readonly best: number;
}

/**
 * The rows whose rank their figures do not allow, however the rounded digits and ties fall.
 * @param unranked figures that hold a place in the order and have no rank printed
 */
export function misranked(
  rows: readonly Ranked[],
  open: number,
  ties: TieRule,
  unranked: readonly Place[] = [],
): readonly Misranked[] {
  const all = [...rows, ...unranked];
  const lows = all.map(({ low }) => low).sort((one, other) => one - other);
  const highs = all.map(({ high }) => high).sort((one, other) => one - other);
  return rows.flatMap((each) => {
    const [least, most] =
      ties === 'dense'
        ? figuresAbove(all, each)
        : [all.length - countUpTo(lows, each.high), all.length - countUpTo(highs, each.low) - 1];
    const [best, worst] = [least + 1, Math.max(least, most) + 1 + open];
    return each.rank >= best && each.rank <= worst ? [] : [{ ...each, best }];
  });
}

/** How many different figures stand above a row's at least and at most, however their rounded digits fall. */
function figuresAbove(rows: readonly Place[], own: Place): readonly [number, number] {
  let [least, above] = [0, own.high];
  for (const { low, high } of [...rows].sort((one, other) => one.high - other.high)) {
    if (low <= above + SLACK) continue;
    least += 1;
    above = high;
  }
  const possible = rows.filter(({ low, high }) => high > own.low + SLACK && low !== own.low);
  return [least, new Set(possible.map(({ low }) => low)).size];
}

/** The one row that is out of place, where all the others are in order without it: its figure or its rank is wrong, not theirs. */
export function culpritOf(
  rows: readonly Ranked[],
  wrong: readonly Misranked[],
  open: number,
  ties: TieRule,
): Misranked | undefined {
  const [worst] = [...wrong].sort((one, other) => Math.abs(other.rank - other.best) - Math.abs(one.rank - one.best));
  if (worst === undefined || wrong.length === 1) return worst;
  const others = rows.filter(({ row }) => row !== worst.row);
  // Without it the ranks behind it move up, but for a rank that is not left out while somebody shares it.
  const moved = ties === 'dense' && others.some(({ rank }) => rank === worst.rank) ? 0 : 1;
  const rest = others.map((each) => (each.rank > worst.rank ? { ...each, rank: each.rank - moved } : each));
  return misranked(rest, open, ties).length === 0 ? worst : undefined;
}

/** How many of sorted figures are at most so large. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? Infinity) <= limit + SLACK) from = middle + 1;
    else to = middle;
  }
  return from;
}
