import { ascending } from '../decimal/extremes';
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
  const bestFirst = lowerIsBetter ? steps : steps.toReversed();
  const places = new Map<number, number>();
  bestFirst.forEach((value, place) => places.has(value) || places.set(value, place + 1));
  return values.map((value) => {
    const rank = value === null ? undefined : places.get(value);
    if (value === null || rank === undefined) return null;
    if (ties === 'order') places.set(value, rank + 1);
    return rank;
  });
}
