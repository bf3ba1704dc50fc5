import { round } from './decimal';

/** What differs further behind the decimal mark is binary arithmetic, not a figure. */
const MOST_DECIMALS = 8;

/**
 * The fewest decimals, so many at least, with which a rounded figure stands on the same side of each bound as the figure itself:
 * 79.995 beside a bound of 80 is not 80.00.
 */
export function decimalsBeside(value: number, bounds: readonly number[], least: number): number {
  const keeps = (decimals: number): boolean => {
    const shown = round(value, decimals);
    return shown === value || bounds.every((bound) => Math.sign(shown - bound) === Math.sign(value - bound));
  };
  let decimals = least;
  while (decimals < MOST_DECIMALS && !keeps(decimals)) decimals += 1;
  return decimals;
}
