import type { Index } from '../indices/Index';
import { pointsOfShare } from '../indices/shareOfWhole';
import type { Settings } from './Settings';

/** The share of an index's whole, in percent, below which a composite falls short; an own setting for it goes first. */
export function compositeTargetShare(
  { target }: Pick<Index, 'target'>,
  { targets }: Pick<Settings, 'targets'>,
): number | null {
  const set = targets.find(({ indicator }) => indicator === 'composite');
  return set === undefined ? target : set.target;
}

/** The composite, in points, below which a unit falls short; `null` where none is asked for or the whole is not known. */
export function compositeTarget(index: Index, settings: Pick<Settings, 'targets'>): number | null {
  const share = compositeTargetShare(index, settings);
  return share === null ? null : (pointsOfShare(share, index) ?? null);
}
