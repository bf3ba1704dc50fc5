import type { ComponentParts, ComponentResult } from '../../scores/componentPoints';

/** The points of a component where there is nothing to divide by. */
const WITHOUT_BASE = { empty: () => '""', zero: () => '0', full: (max: string) => max } as const;

/**
 * A component's points as a formula: min(max, max × rate ÷ target), two decimals.
 * @param at the figure of one of the table's columns, in the component's row
 */
export function componentFormula(
  { counts, rate, maximum }: ComponentParts,
  { max: stated, target, withoutBase }: ComponentResult,
  at: (column: number) => string,
): string {
  const max = maximum === undefined ? String(stated) : at(maximum);
  const points = (part: string): string => `MIN(${max},ROUND(${max}*${part}/${target},2))`;
  if (counts !== undefined) {
    const whole = at(counts.total);
    return `IF(${whole}=0,${WITHOUT_BASE[withoutBase](max)},${points(`${at(counts.achieved)}/${whole}*100`)})`;
  }
  if (rate === undefined) throw new TypeError('a component is worked out from counts or a rate');
  return points(at(rate));
}
