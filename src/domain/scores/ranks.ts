/**
 * Ranks (thứ hạng), best first: ties share a rank and the next one is left out (1, 2, 2, 4). What has no value has no
 * rank. `lowerIsBetter` turns the order round.
 */
export function ranksOf(values: readonly (number | null)[], lowerIsBetter = false): readonly (number | null)[] {
  const sorted = values
    .filter((value) => value !== null)
    .sort((one, other) => (lowerIsBetter ? one - other : other - one));
  const first = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (first.get(value) ?? null)));
}
