import type { TieRule } from '../settings/Settings';

/**
 * Ranks (thứ hạng), best first; what has no value has no rank. `lowerIsBetter` turns the order round.
 * @param ties what equal values get: `gap` 1, 1, 3; `dense` 1, 1, 2; `order` 1, 2, 3 as they stand
 */
export function ranksOf(
  values: readonly (number | null)[],
  ties: TieRule,
  lowerIsBetter = false,
): readonly (number | null)[] {
  const sorted = values
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .sort((one, other) => (lowerIsBetter ? one.value - other.value : other.value - one.value));
  const ranks = values.map((): number | null => null);
  let [rank, last] = [0, Number.NaN];
  sorted.forEach(({ value, index }, before) => {
    if (value !== last || ties === 'order') rank = ties === 'dense' ? rank + 1 : before + 1;
    last = value;
    ranks[index] = rank;
  });
  return ranks;
}
