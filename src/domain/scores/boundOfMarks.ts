/** A figure and whether it was marked as falling short. */
export interface Vote {
  readonly value: number;
  readonly marked: boolean;
}

/** Bounds that all give the same marks. `null` means open without end. */
export interface BoundInterval {
  readonly lower: number | null;
  readonly upper: number | null;
  /** The end that belongs to it: the upper one where figures below the bound are marked, the lower one where those above. */
  readonly closed: 'lower' | 'upper';
}

/**
 * The interval of bounds that explains most of the marks. Where two explain as many, the one with the bound in force
 * wins, then the one that marks fewer figures.
 * @param marksAbove whether figures above the bound are the ones marked (less is better)
 * @returns `undefined` where there are no figures
 */
export function bestBound(votes: readonly Vote[], marksAbove: boolean, current?: number): BoundInterval | undefined {
  if (votes.length === 0) return undefined;
  const sorted = [...votes].sort((one, other) => (marksAbove ? other.value - one.value : one.value - other.value));
  const unmarked = sorted.filter(({ marked }) => !marked).length;
  // Walking from the worst figure to the best, each figure passed is one that the bound marks.
  let explained = unmarked;
  let best: { interval: BoundInterval; explained: number } | undefined;
  const consider = (worse: number | null, better: number | null): void => {
    const interval: BoundInterval = marksAbove
      ? { lower: better, upper: worse, closed: 'lower' }
      : { lower: worse, upper: better, closed: 'upper' };
    const wins =
      best === undefined ||
      explained > best.explained ||
      (explained === best.explained &&
        current !== undefined &&
        isWithin(interval, current) &&
        !isWithin(best.interval, current));
    if (wins) best = { interval, explained };
  };
  consider(null, sorted[0]?.value ?? null);
  sorted.forEach(({ value, marked }, index) => {
    explained += marked ? 1 : -1;
    const next = sorted[index + 1]?.value ?? null;
    if (next !== value) consider(value, next);
  });
  return best?.interval;
}

/** Whether a bound lies in an interval. */
export function isWithin({ lower, upper, closed }: BoundInterval, bound: number): boolean {
  const aboveLower = lower === null || (closed === 'lower' ? bound >= lower : bound > lower);
  const belowUpper = upper === null || (closed === 'upper' ? bound <= upper : bound < upper);
  return aboveLower && belowUpper;
}

/** Whether every bound of an interval marks a figure, none does, or (`undefined`) some do. */
export function isMarkedBy({ lower, upper }: BoundInterval, value: number, marksAbove: boolean): boolean | undefined {
  const [worse, better] = marksAbove ? [upper, lower] : [lower, upper];
  const atWorst = worse !== null && (marksAbove ? value >= worse : value <= worse);
  const atBest = better !== null && (marksAbove ? value <= better : value >= better);
  return atWorst ? true : atBest ? false : undefined;
}

const STEPS = [100, 50, 20, 10, 5, 2, 1, 0.5, 0.1, 0.05, 0.01];

/** The roundest bound in an interval: 70 for (67.7, 78.5]. */
export function roundBound(interval: BoundInterval, highest: number): number {
  const { lower, upper, closed } = interval;
  for (const step of STEPS) {
    const steps =
      closed === 'upper' ? Math.floor((upper ?? highest) / step + 1e-9) : Math.ceil((lower ?? 0) / step - 1e-9);
    const bound = Math.round(steps * step * 100) / 100;
    if (isWithin(interval, bound) && bound <= highest && (bound > 0 || closed === 'lower')) return bound;
  }
  return (closed === 'upper' ? upper : lower) ?? highest;
}
