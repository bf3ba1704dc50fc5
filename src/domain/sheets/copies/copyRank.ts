import { memoizeBy } from '../../memo/memoizeBy';
import type { Computation } from '../../scores/blanks/Completion';
import type { TieRule } from '../../settings/Settings';
import { absoluteRangeOf, type Stretch, stretchesOf } from '../../tables/areas';
import { columnAt } from '../../tables/columns';
import type { Table } from '../../tables/Table';
import { rankFormula } from '../plan/formulas';

/** A formula can have so many characters (Excel's limit is 8192). */
const LONGEST = 8000;

/** All the ranks of one column are formed among the same rows, which are rows of one table. */
const stretchesAmong = memoizeBy(
  (among: readonly number[], table: Table): readonly Stretch[] => stretchesOf(table, among),
  () => '',
);

/**
 * The rank of a table's row among the rows it is ranked with, in the copy of the table.
 * @returns `undefined` where the rows lie in so many stretches that no formula holds them, or are too many
 */
export function copiedRank(
  table: Table,
  by: Extract<Computation, { kind: 'rank' }>,
  cell: string,
  ties: TieRule,
): string | undefined {
  const all = stretchesAmong(by.among, table);
  const rangeOf = (stretch: Stretch): string => absoluteRangeOf(table, by.column, stretch);
  const formula = rankFormula(cell, {
    ranges: all.map(rangeOf),
    count: by.among.length,
    ties,
    tiedBefore: () => {
      const before = all.filter(({ first }) => first < by.row);
      const ranges = before.map(({ first, last }) => rangeOf({ first, last: Math.min(last, by.row - 1) }));
      return ranges.length === 0 ? '0' : ranges.map((range) => `COUNTIF(${range},${cell})`).join('+');
    },
    lowerIsBetter: columnAt(table, by.column).lowerIsBetter === true,
  });
  return formula === undefined || formula.length > LONGEST ? undefined : formula;
}
