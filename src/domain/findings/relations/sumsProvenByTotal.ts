import { subtract, sum } from '../../decimal/decimal';
import { figureAt } from '../../tables/cells';
import { columnsWhere } from '../../tables/columns';
import { membersOf, rowsOfKind, totalRows } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import type { Relation } from './Relation';

/** With fewer units, all but one of them agree too easily. */
const FEWEST_UNITS = 3;

/**
 * In tables too short for a sum to be seen from its rows: neighbours that come to a column in the row of totals and for
 * all units but one, for which they are off by just as much as the column is off from its total. The unit's figure is wrong
 * then and its total is right; without the sum the total would be blamed.
 */
export function sumsProvenByTotal(table: Table): readonly Relation[] {
  const [total, ...others] = totalRows(table);
  const units = rowsOfKind(table, 'unit');
  if (total === undefined || others.length > 0 || units.length < FEWEST_UNITS) return [];
  if (membersOf(table, total).length !== units.length) return [];
  const counts = columnsWhere(table, ({ role, earlier }) => role === 'count' && !earlier);
  return counts.flatMap((column, at): Relation[] => {
    const off = offTotal(table, column, units, total);
    if (off === undefined || off === 0) return [];
    const found = [runsFrom(counts.slice(at + 1)), runsFrom(counts.slice(0, at).reverse())].flat().filter((terms) => {
      const lacking = units.map((row) => lackOf(table, column, terms, row));
      const wrong = lacking.filter((each) => each !== 0);
      return wrong.length === 1 && wrong[0] === off && lackOf(table, column, terms, total) === 0;
    });
    return found.slice(0, 1).map((terms) => ({
      kind: 'sum',
      column,
      terms: terms.map((term) => ({ column: term, sign: 1 as const })),
    }));
  });
}

/** By how much a column's total exceeds its units' figures. */
function offTotal(table: Table, column: number, units: readonly number[], total: number): number | undefined {
  const figures = units.map((row) => figureAt(table, row, column));
  const printed = figureAt(table, total, column);
  const given = figures.filter((each) => each !== null);
  return printed === null || given.length < figures.length ? undefined : subtract(printed, sum(given));
}

/** By how much the terms of a row exceed its figure; `undefined` where one is missing. */
function lackOf(table: Table, column: number, terms: readonly number[], row: number): number | undefined {
  const figures = terms.map((term) => figureAt(table, row, term)).filter((each) => each !== null);
  const figure = figureAt(table, row, column);
  return figure === null || figures.length < terms.length ? undefined : subtract(sum(figures), figure);
}

/** The runs of two and more neighbours from the first on. */
function runsFrom(columns: readonly number[]): readonly (readonly number[])[] {
  return columns.slice(1).map((_, index) => columns.slice(0, index + 2));
}
