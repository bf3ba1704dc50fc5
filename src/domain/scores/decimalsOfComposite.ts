import { decimalsBeside } from '../decimal/decimalsBeside';
import type { Index } from '../indices/Index';
import { pointsOfShare } from '../indices/shareOfWhole';
import { memoizeBy } from '../memo/memoizeBy';
import { compositeTarget } from '../settings/compositeTarget';
import type { Settings } from '../settings/Settings';

/** The decimals with which a composite is shown on the right side of every grade's bound and of its target: those of the settings, or more. */
export function decimalsOfComposite(
  composite: number,
  index: Index,
  settings: Pick<Settings, 'targets' | 'decimals'>,
): number {
  const target = compositeTarget(index, settings);
  const bounds = boundsOf(index);
  return decimalsBeside(composite, target === null ? bounds : [...bounds, target], settings.decimals);
}

/** The bounds of an index's grades in points; asked for each unit. */
const boundsOf = memoizeBy((index: Index) => index.bands.flatMap(({ from }) => pointsOfShare(from, index) ?? []));
