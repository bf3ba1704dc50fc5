import { decimalsOf, divide, sum } from '../../decimal/decimal';
import { figureAt } from '../../tables/cells';
import { columnAt, columnsWith } from '../../tables/columns';
import { meanRows, membersOf, rowAt, sectionAbove } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { isMeanOfUnits } from '../../vocabulary/means';
import type { BlankFiller } from './BlankFiller';

/**
 * Composites and points of rows that are surely the means of their units: by their names, with one choice of units, and with no
 * figure given that says otherwise. Whether the mean of rates is meant, or their common rate, is not known.
 */
export function fillMeans(filler: BlankFiller): void {
  const { table } = filler;
  if (table.kind === 'parentGroups' || table.kind === 'targets') return;
  const titles = table.titles.map(({ text }) => text);
  const columns = columnsWith(table, 'composite', 'previousComposite', 'points');
  for (const row of meanRows(table)) {
    const units = unitsOf(table, row);
    if (units === undefined) continue;
    const names = units.map((unit) => rowAt(table, unit).name);
    if (!isMeanOfUnits(rowAt(table, row).name, names, titles)) continue;
    const given = columns.filter((column) => figureAt(table, row, column) !== null);
    if (given.every((column) => isMeanThere(filler, row, column, units)))
      for (const column of columns)
        filler.fillMean(
          row,
          column,
          units.map((unit) => ({ row: unit, column })),
          columnAt(table, column).decimals,
        );
  }
}

/** The units that a row is the mean of; `undefined` where it may be that of its section alone as well. */
function unitsOf(table: Table, row: number): readonly number[] | undefined {
  const all = membersOf(table, row);
  const isOne = all.every((unit) => sectionAbove(table, unit) === sectionAbove(table, row));
  return all.length > 1 && isOne ? all : undefined;
}

/** Whether a given figure is the mean of the units', as far as their decimals tell. */
function isMeanThere(filler: BlankFiller, row: number, column: number, units: readonly number[]): boolean {
  const found = filler.figure(row, column);
  const figures = units.flatMap((unit) => filler.figure(unit, column) ?? []);
  const mean = divide(sum(figures), units.length);
  if (found === null || mean === undefined || figures.length < units.length) return false;
  const { decimals } = columnAt(filler.table, column);
  return Math.abs(mean - found) <= 0.5 * 10 ** -decimals + 0.5 * 10 ** -decimalsOf(found);
}
