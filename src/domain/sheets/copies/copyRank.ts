import { memoizeBy } from '../../memo/memoizeBy';
import type { Computation } from '../../scores/Completion';
import type { TieRule } from '../../settings/Settings';
import type { Table } from '../../tables/Table';
import { absoluteAreaAddress } from '../../workbook/a1';
import { area } from '../plan/draft';
import { rankFormula } from '../plan/formulas';
import { runsOf } from '../plan/runs';

/** A formula can have so many characters (Excel's limit is 8192). */
const LONGEST = 8000;

/** Neighbouring rows that are ranked together, as zero-based rows of the sheet. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** All the ranks of one column are formed among the same rows, which are rows of one table. */
const stretchesOf = memoizeBy(
  (among: readonly number[], table: Table): readonly Stretch[] => {
    const lines = among.map((row) => table.rows[row]?.row ?? 0);
    return runsOf(lines).map(({ first, last }) => ({ first: lines[first] ?? 0, last: lines[last] ?? 0 }));
  },
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
  const column = table.columns[by.column];
  const at = column?.column ?? 0;
  const line = table.rows[by.row]?.row ?? 0;
  const all = stretchesOf(by.among, table);
  const rangeOf = ({ first, last }: Stretch): string => absoluteAreaAddress(area(first, at, last, at));
  const formula = rankFormula(cell, {
    ranges: all.map(rangeOf),
    count: by.among.length,
    ties,
    tiedBefore: () => {
      const before = all.filter(({ first }) => first < line);
      const ranges = before.map(({ first, last }) => rangeOf({ first, last: Math.min(last, line - 1) }));
      return ranges.length === 0 ? '0' : ranges.map((range) => `COUNTIF(${range},${cell})`).join('+');
    },
    lowerIsBetter: column?.lowerIsBetter === true,
  });
  return formula === undefined || formula.length > LONGEST ? undefined : formula;
}
