/** A figure of Excel's standard font, and what a column keeps free beside its figures, in pixels. */
const [FIGURE, PADDING] = [7, 5];

/** The characters, as a plan counts them, of a column of so many pixels. */
export function charactersOf(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING) * 100) / FIGURE) / 100);
}
