/** The ranks of figures, greatest first; equal ones share a rank and the next ones are left out (1, 1, 3). */
export function ranksOfFigures(figures: readonly (number | null)[]): readonly (number | null)[] {
  const ordered = figures.filter((each) => each !== null).sort((one, other) => other - one);
  const first = new Map<number, number>();
  ordered.forEach((figure, index) => {
    if (!first.has(figure)) first.set(figure, index + 1);
  });
  return figures.map((figure) => (figure === null ? null : (first.get(figure) ?? null)));
}
