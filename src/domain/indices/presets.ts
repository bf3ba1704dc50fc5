import { index766, index766OfFive } from './766/index766';
import { dti } from './dti';
import type { Index } from './Index';
import { parIndex } from './parIndex';

/** The indices known by heart; the first is the one that holds where nobody says another. */
export const presetIndices: readonly Index[] = [index766, index766OfFive, parIndex, dti];

/** The preset of a key. */
export function presetIndex(key: string): Index | undefined {
  return presetIndices.find((index) => index.key === key);
}
