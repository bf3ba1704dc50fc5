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
  const better = lowerIsBetter
    ? (value: number): number => countBefore(steps, value, 'without')
    : (value: number): number => steps.length - countBefore(steps, value, 'with');
  if (ties !== 'order') return values.map((value) => (value === null ? null : better(value) + 1));
  const met = new Map<number, number>();
  return values.map((value) => {
    if (value === null) return null;
    const equals = met.get(value) ?? 0;
    met.set(value, equals + 1);
    return better(value) + equals + 1;
  });
}

/** Numbers in ascending order, without a function to compare by, which would be called for every pair of a long column. */
export function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

/** How many of some ascending values come before one, those equal to it among them or not. */
function countBefore(ascending: Float64Array, value: number, equals: 'with' | 'without'): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const each = ascending[middle] ?? NaN;
    if (each < value || (equals === 'with' && each === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
