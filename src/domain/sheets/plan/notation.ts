import type { Notation } from '../../tables/notation';
import { decimalFormat, signedFormat } from './look';

/** `0.00`, or `General` where each figure has its own decimals. */
export function figureFormat({ decimals, isMixed }: Pick<Notation, 'decimals' | 'isMixed'>): string {
  return isMixed ? 'General' : decimalFormat(decimals);
}

/** The same of a change. */
export function changeFormat(notation: Notation): string {
  if (!notation.hasPlus) return figureFormat(notation);
  return notation.isMixed ? '+General;-General;General' : signedFormat(notation.decimals);
}
