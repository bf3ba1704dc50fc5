import type { Computation } from '../scores/Completion';
import type { TieRule } from '../settings/Settings';
import type { Table } from '../tables/Table';
import { absoluteAreaAddress } from '../workbook/a1';
import { area } from './draft';
import { rankFormula } from './formulas';
import { runsOf } from './runs';

/** A formula can have so many characters (Excel's limit is 8192). */
const LONGEST = 8000;

/**
 * The rank of a table's row among the rows it is ranked with, in the copy of the table.
 * @returns `undefined` where the rows lie in so many stretches that no formula holds them
 */
export function copiedRank(
  table: Table,
  by: Extract<Computation, { kind: 'rank' }>,
  cell: string,
  ties: TieRule,
): string | undefined {
  const column = table.columns[by.column];
  const at = column?.column ?? 0;
  const lineOf = (row: number): number => table.rows[row]?.row ?? 0;
  const rangesOf = (rows: readonly number[]): readonly string[] => {
    const lines = rows.map(lineOf);
    return runsOf(lines).map(({ first, last }) =>
      absoluteAreaAddress(area(lines[first] ?? 0, at, lines[last] ?? 0, at)),
    );
  };
  const before = rangesOf(by.among.filter((row) => lineOf(row) < lineOf(by.row)));
  const formula = rankFormula(cell, {
    ranges: rangesOf(by.among),
    ties,
    tiedBefore: before.length === 0 ? '0' : before.map((range) => `COUNTIF(${range},${cell})`).join('+'),
    lowerIsBetter: column?.lowerIsBetter === true,
  });
  return formula.length > LONGEST ? undefined : formula;
}
