import type { Settings } from './Settings';

/** The composite below which a unit falls short, an own setting for it first; `null` where none is asked for. */
export function compositeTargetOf({ targets, compositeTarget }: Settings): number | null {
  const set = targets.find(({ indicator }) => indicator === 'composite');
  return set === undefined ? compositeTarget : set.target;
}
