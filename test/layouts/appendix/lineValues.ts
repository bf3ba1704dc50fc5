import { type DrawnColumn, isWhole } from './DrawnColumn';
import { sum } from './drawFigures';
import type { DrawnIndex } from './drawIndex';

/** What a cell holds: a text, or a figure of its column (hundredths; counts and ranks are whole). */
export type LineValue = string | null | { readonly hundredths: number };

/** The target of an item in points, 85 % of its maximum; of a rate 85. */
const TARGET = 85;

/** A mean of the column over some units, where the column has one and all its cells are there. */
export function meanOf(column: DrawnColumn, members: readonly number[]): LineValue {
  const { use, values, decimals } = column;
  if (!['points', 'composite', 'rate', 'judgedRate', 'oppositeRate'].includes(use)) return null;
  const figures = members.flatMap((at) => (typeof values[at] === 'number' ? [values[at]] : []));
  if (figures.length !== members.length) return null;
  const step = decimals === 1 ? 10 : 1;
  const total = sum(figures);
  return { hundredths: Math.floor((2 * total + figures.length * step) / (2 * figures.length * step)) * step };
}

/** A sum of the column: only counts have one. */
export function sumOf({ use, values }: DrawnColumn): LineValue {
  return use === 'count' ? { hundredths: sum(values.map(Number)) } : null;
}

/** What a column's cells are to reach, in points or percent. */
export function targetOf({ use, item, earlier }: DrawnColumn, { items }: DrawnIndex): LineValue {
  if (use === 'rate') return { hundredths: TARGET * 100 };
  if (use !== 'points' || earlier === true) return null;
  return { hundredths: targetPoints(items[item ?? -1]?.max ?? 0) };
}

/** 85 % of a maximum in whole tenths of a point. */
export function targetPoints(max: number): number {
  return Math.round((max * TARGET) / 1000) * 10;
}

/** A share of what the column can reach, for the row of the nation. */
export function fractionOf(
  { use, item, decimals }: DrawnColumn,
  { items, whole }: DrawnIndex,
  percent: number,
): LineValue {
  const step = decimals === 1 ? 10 : 1;
  const share = (of: number): LineValue => ({ hundredths: Math.round((of * percent) / 100 / step) * step });
  if (use === 'points') return share(items[item ?? -1]?.max ?? 0);
  if (use === 'composite') return share(whole);
  return use === 'rate' || use === 'judgedRate' ? { hundredths: percent * 100 } : null;
}

/** A line's figure as a number. */
export function asNumber({ use }: DrawnColumn, hundredths: number): number {
  return isWhole(use) ? hundredths : hundredths / 100;
}
