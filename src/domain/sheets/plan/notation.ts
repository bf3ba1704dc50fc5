import type { Notation } from '../../tables/notation';
import { COUNT_FORMAT, decimalFormat, signedFormat } from './look';

/** `0.00`, or `General` where each figure has its own decimals. */
export function figureFormat({ decimals, isMixed }: Pick<Notation, 'decimals' | 'isMixed'>): string {
  return isMixed ? 'General' : decimalFormat(decimals);
}

/** `#,##0`, or `0` where the source's thousands have no marks; of amounts in parts with so many decimals. */
export function countFormat(isGrouped: boolean | undefined, decimals = 0): string {
  if (isGrouped === false) return decimalFormat(decimals);
  return decimals === 0 ? COUNT_FORMAT : `${COUNT_FORMAT}.${'0'.repeat(decimals)}`;
}

/** The same of a change. */
export function changeFormat(notation: Notation): string {
  if (!notation.hasPlus) return figureFormat(notation);
  return notation.isMixed ? '+General;-General;General' : signedFormat(notation.decimals);
}
