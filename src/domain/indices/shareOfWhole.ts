import { divide, multiply } from '../decimal/decimal';
import type { Index } from './Index';

/** The points that a share of the whole stands for: 80 % of 200 are 160; `undefined` where the whole is not known. */
export function pointsOfShare(percent: number, { whole }: Pick<Index, 'whole'>): number | undefined {
  return whole === undefined ? undefined : divide(multiply(percent, whole), 100);
}

/** The share of the whole, in percent, that some points are; `undefined` where the whole is not known. */
export function shareOfPoints(points: number, { whole }: Pick<Index, 'whole'>): number | undefined {
  return whole === undefined ? undefined : divide(multiply(points, 100), whole);
}
