import { sum } from '../decimal/decimal';
import { isRatio, rateParts } from '../scores/rateParts';
import { type CellRef, columnOf, tableAt } from '../tables/CellRef';
import { figureAt } from '../tables/cells';
import type { Table } from '../tables/Table';
import type { CaseKind } from '../vocabulary/cases';
import { casesCounted } from '../tables/casesCounted';

/** The counts that a rate is the ratio of. */
export interface RateCases {
  readonly part: number;
  readonly whole: number;
  readonly kind: CaseKind;
}

/** The counts behind a rate's cell, where its own table has them. */
export function rateCases(cell: CellRef, tables: readonly Table[]): RateCases | undefined {
  const table = tableAt(tables, cell.table);
  const column = columnOf(cell, tables);
  const parts =
    column.formula?.kind === 'ratio'
      ? { numerator: [column.formula.numerator], denominator: [column.formula.denominator] }
      : rateParts(table, cell.column);
  if (parts === undefined) return undefined;
  const total = (columns: readonly number[]): number | undefined => {
    const figures = columns.map((each) => figureAt(table, cell.row, each)).filter((figure) => figure !== null);
    return figures.length < columns.length ? undefined : sum(figures);
  };
  const [part, whole] = [total(parts.numerator), total(parts.denominator)];
  if (part === undefined || whole === undefined || whole <= 0 || !Number.isInteger(whole)) return undefined;
  // One that is not their ratio is a mistake for the check to tell: which of them is wrong is not known.
  const rate = figureAt(table, cell.row, cell.column);
  if (rate !== null && !isRatio(rate, part, whole, column.decimals)) return undefined;
  return { part, whole, kind: casesCounted(table, [...parts.numerator, ...parts.denominator]) };
}

/** How many more of the whole must be in the part for the rate, in percent, to reach a target. */
export function casesToReach({ part, whole }: RateCases, target: number): number {
  // Counts are whole: 80 % of 29 is 24 (23.2 rounded up), a hair of binary arithmetic apart.
  return Math.max(0, Math.ceil((whole * target) / 100 - 1e-9) - part);
}
