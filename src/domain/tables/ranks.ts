import { ascending, countBelow, countUpTo } from '../decimal/extremes';
import type { TieRule } from '../settings/Settings';

/**
 * Ranks (thứ hạng), best first; what has no value has no rank. `lowerIsBetter` turns the order round.
 * @param ties what equal values get: `gap` 1, 1, 3; `dense` 1, 1, 2; `order` 1, 2, 3 as they stand
 */
export function ranksOf(
  values: readonly (number | null)[],
  ties: TieRule = 'gap',
  lowerIsBetter = false,
): readonly (number | null)[] {
  const sorted = ascending(values.filter((value) => value !== null));
  const steps = ties === 'dense' ? sorted.filter((value, index) => value !== sorted[index - 1]) : sorted;
  const taken = new Map<number, number>();
  return values.map((value) => {
    if (value === null) return null;
    const better = lowerIsBetter ? countBelow(steps, value) : steps.length - countUpTo(steps, value);
    if (ties !== 'order') return better + 1;
    const before = taken.get(value) ?? 0;
    taken.set(value, before + 1);
    return better + before + 1;
  });
}
