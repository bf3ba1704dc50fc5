import { tokens } from '@fluentui/react-components';

const best = tokens.colorPaletteGreenForeground3;
const worst = tokens.colorPaletteRedForeground3;
const between = [
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteDarkOrangeBorderActive,
] as const;

/** The colour of a grade by its place among all of them, best first. It always stands beside the grade's name. */
export function gradeTone(place: number, grades: number): string {
  if (place <= 0) return best;
  if (place >= grades - 1) return worst;
  return between[Math.min(place - 1, between.length - 1)] ?? worst;
}
