/** The ranks of figures, greatest first; equal ones share a rank and the next ones are left out (1, 1, 3). */
export function ranksOfFigures(figures: readonly (number | null)[]): readonly (number | null)[] {
  const given = figures.filter((each) => each !== null);
  // Without a function to compare by, which would be called for every pair of a long column.
  const ascending = Float64Array.from(given).sort();
  const ranks = new Map<number, number>();
  // Of equal figures the last one tells how many are greater.
  ascending.forEach((figure, index) => ranks.set(figure, ascending.length - index));
  return figures.map((figure) => (figure === null ? null : (ranks.get(figure) ?? null)));
}
