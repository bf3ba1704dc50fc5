import { decimalsOf } from '../decimal/decimal';
import { memoizeBy } from '../memo/memoizeBy';
import type { Column } from './Table';

/** Rates of fewer rows may end in 0 by chance. */
const ENOUGH = 5;

/**
 * To how many decimals rates were rounded: as many as are shown, or fewer where nearly all of them end earlier. Offices
 * round quotients in the formula (`ROUND(…;1)`) and leave the cells' format at `0.00`.
 * @param figures in percent
 * @param shown decimals that the cells show
 */
export function decimalsOfRates(figures: readonly number[], shown: number): number {
  if (shown < 2) return shown;
  const ends = figures.map(decimalsOf);
  for (let fewer = 1; fewer < shown; fewer += 1) {
    const longer = ends.filter((end) => end > fewer).length;
    // One that was mistyped may have more.
    if (longer <= ends.length / 10) return ends.filter((end) => end === fewer).length >= ENOUGH ? fewer : shown;
  }
  return shown;
}

/** To how many decimals a column's figures were rounded. Points and counts are no quotients: theirs may end earlier and be exact. */
export const decimalsRounded = memoizeBy(({ role, decimals, figures }: Column): number =>
  role === 'rate'
    ? decimalsOfRates(
        figures.filter((figure) => figure !== null),
        decimals,
      )
    : decimals,
);
