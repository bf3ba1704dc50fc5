import { memoizeBy } from '../memo/memoizeBy';
import { columnAt, columnsWhere } from '../tables/columns';
import { figureRows } from '../tables/rows';
import type { Table } from '../tables/Table';
import { saysMakeup } from '../vocabulary/rateSenses';

/** A rate and its opposite make a whole too, and one of the two is aimed at. */
const PARTS = 3;
const ROWS = 3;
const ALL = 100;

/**
 * The rates of a table that say what something is made up of, as indices: `Tốt (%)`, `Khá (%)`, `Đạt (%)`, `Chưa đạt (%)`
 * of pupils, which come to 100 in nearly every row, and `Tỷ lệ nữ`. Nobody aims at 80 % with any of them.
 */
export const sharesOfWhole = memoizeBy((table: Table): ReadonlySet<number> => {
  const rates = columnsWhere(table, ({ role, group, earlier }) => {
    return role === 'rate' && group === undefined && earlier !== true;
  });
  const shares = new Set(rates.filter((rate) => saysMakeup(columnAt(table, rate).header)));
  for (let first = 0; first + PARTS <= rates.length; first += 1) {
    const parts = partsOfWhole(table, rates.slice(first));
    for (const part of parts) shares.add(part);
  }
  return shares;
});

/** The first of some rates that make up a whole together; none where they do not. */
function partsOfWhole(table: Table, rates: readonly number[]): readonly number[] {
  const rows = figureRows(table);
  const sums = new Float64Array(rows.length);
  for (const [count, rate] of rates.entries()) {
    const { figures, decimals } = columnAt(table, rate);
    rows.forEach((row, at) => (sums[at] = (sums[at] ?? 0) + (figures[row] ?? NaN)));
    const within = (count + 1) * 0.5 * 10 ** -decimals + 1e-9;
    const given = sums.filter((each) => !Number.isNaN(each));
    const whole = given.filter((each) => Math.abs(each - ALL) <= within).length;
    if (count + 1 >= PARTS && whole >= ROWS && whole * 10 >= given.length * 9) return rates.slice(0, count + 1);
    // Rates that already exceed a whole are no parts of one.
    if (given.filter((each) => each > ALL + within).length * 10 > given.length) return [];
  }
  return [];
}
