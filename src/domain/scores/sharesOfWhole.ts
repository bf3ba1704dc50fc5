import { memoizeBy } from '../memo/memoizeBy';
import { columnAt, columnsWhere } from '../tables/columns';
import { figureRows } from '../tables/rows';
import type { Table } from '../tables/Table';
import { saysMakeup } from '../vocabulary/rateSenses';

/** So many rates are what something is made up of; of two that make a whole one is aimed at. */
const PARTS = 3;
const ROWS = 3;
const ALL = 100;

/**
 * The rates of a table that say what something is made up of, as indices: `Tốt (%)`, `Khá (%)`, `Đạt (%)`, `Chưa đạt (%)`
 * of pupils, which come to 100 in nearly every row, and `Tỷ lệ nữ`. Nobody aims at 80 % with any of them, nor with what is
 * left of a rate that is aimed at: `Nộp giấy (%)` behind `Trực tuyến (%)`.
 */
export const sharesOfWhole = memoizeBy((table: Table): ReadonlySet<number> => {
  const all = columnsWhere(table, ({ role, earlier }) => role === 'rate' && earlier !== true);
  const rates = all.filter((rate) => columnAt(table, rate).group === undefined);
  const shares = new Set(rates.filter((rate) => saysMakeup(columnAt(table, rate).header)));
  for (let first = 0; first + PARTS <= rates.length; first += 1) {
    const parts = partsOfWhole(table, rates.slice(first), PARTS);
    for (const part of parts) shares.add(part);
  }
  for (let first = 0; first + 1 < all.length; first += 1) {
    const left = restOf(table, partsOfWhole(table, all.slice(first, first + 2), 2));
    if (left !== undefined) shares.add(left);
  }
  return shares;
});

/** Of two rates that make a whole the one that is no more than what the other leaves: that of no item, or the later; none where one is said to be better low. */
function restOf(table: Table, both: readonly number[]): number | undefined {
  if (both.some((rate) => columnAt(table, rate).lowerIsBetter === true)) return undefined;
  return both.findLast((rate) => columnAt(table, rate).group === undefined);
}

/** The first of some rates, so many at least, that make up a whole together; none where they do not. */
function partsOfWhole(table: Table, rates: readonly number[], fewest: number): readonly number[] {
  const rows = figureRows(table);
  const sums = new Float64Array(rows.length);
  for (const [count, rate] of rates.entries()) {
    const { figures, decimals } = columnAt(table, rate);
    rows.forEach((row, at) => (sums[at] = (sums[at] ?? 0) + (figures[row] ?? NaN)));
    const within = (count + 1) * 0.5 * 10 ** -decimals + 1e-9;
    const given = sums.filter((each) => !Number.isNaN(each));
    const whole = given.filter((each) => Math.abs(each - ALL) <= within).length;
    if (count + 1 >= fewest && whole >= ROWS && whole * 10 >= given.length * 9) return rates.slice(0, count + 1);
    // Rates that already exceed a whole are no parts of one.
    if (given.filter((each) => each > ALL + within).length * 10 > given.length) return [];
  }
  return [];
}
