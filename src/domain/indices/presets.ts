import { index766, index766OfFive } from './766/index766';
import { dti } from './dti';
import type { Index } from './Index';
import { parIndex } from './parIndex';

/** The indices known by heart; the first is the one that holds where nobody says another. */
export const presetIndices: readonly Index[] = [index766, index766OfFive, parIndex, dti];

/** The preset of a key, or the one that an index of a key in brackets restates: `766 (90)` is 766 with other maxima. */
export function presetIndex(key: string): Index | undefined {
  return presetIndices.find((index) => index.key === key || key.startsWith(`${index.key} (`));
}
