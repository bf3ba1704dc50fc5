import { ascending, countUpTo } from '../../../decimal/extremes';
import type { TieRule } from '../../../settings/Settings';

/** The rounding error of quotients held as doubles. */
const SLACK = 1e-9;

/**
 * What a figure must exceed to be above another one for certain. Rounding keeps the order: of 18 and 19 the second stands for
 * more, although 18,5 is the end of what either can stand for; figures that are exact are above what they exceed.
 */
const ceilingOf = ({ low, high }: Place): number => (high - low > SLACK ? high - SLACK : high + SLACK);

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
  const lows = ascending(all.map(({ low }) => low));
  const highs = ascending(all.map(({ high }) => high));
  return rows.flatMap((each) => {
    const [least, most] =
      ties === 'dense'
        ? figuresAbove(all, each)
        : [all.length - countUpTo(lows, ceilingOf(each)), all.length - countUpTo(highs, each.low + SLACK) - 1];
    const [best, worst] = [least + 1, Math.max(least, most) + 1 + open];
    return each.rank >= best && each.rank <= worst ? [] : [{ ...each, best }];
  });
}

/** How many different figures stand above a row's at least and at most, however their rounded digits fall. */
function figuresAbove(rows: readonly Place[], own: Place): readonly [number, number] {
  let [least, above] = [0, ceilingOf(own)];
  for (const place of [...rows].sort((one, other) => one.high - other.high)) {
    if (place.low <= above) continue;
    least += 1;
    above = ceilingOf(place);
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
