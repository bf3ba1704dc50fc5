import { memoizeBy } from '../memo/memoizeBy';
import { arithmeticOf } from '../settings/arithmeticOf';
import type { Settings } from '../settings/Settings';
import type { Table } from '../tables/Table';
import { Completing } from './Completing';
import type { Completion } from './Completion';
import { roundedComposites } from './roundedComposites';

/**
 * What can be filled into a table's blanks: coded columns by their formulas, totals and rates of aggregates (ratios of
 * sums, never means of rates), composites, changes, grades and ranks. A dash is somebody's answer, not a blank.
 */
function completionsOf(table: Table, settings: Settings): readonly Completion[] {
  return new Completing(table, settings).run();
}

/** A table with its blanks filled in, and how. */
export interface CompletedTable {
  readonly table: Table;
  /** By `row/column`, as indices. */
  readonly completions: ReadonlyMap<string, Completion>;
}

/** Fills in what can be filled in. The figures computed stand among the others; the source is asked for where they came from. */
export const completedTable = memoizeBy(completed, arithmeticOf);

function completed(source: Table, settings: Settings): CompletedTable {
  const table = roundedComposites(source, settings);
  const done = completionsOf(table, settings);
  if (done.length === 0) return { table, completions: new Map() };
  const byColumn = new Map<number, Completion[]>();
  for (const each of done) {
    const same = byColumn.get(each.column);
    if (same === undefined) byColumn.set(each.column, [each]);
    else same.push(each);
  }
  const columns = table.columns.map((column, index) => {
    const filled = byColumn.get(index);
    if (filled === undefined) return column;
    const figures = [...column.figures];
    const special = new Map(column.special);
    for (const { row, value } of filled) {
      if (typeof value === 'number') figures[row] = value;
      else special.set(row, { kind: 'text', text: value });
    }
    return { ...column, figures, special };
  });
  return {
    table: { ...table, columns },
    completions: new Map(done.map((each) => [`${each.row}/${each.column}`, each])),
  };
}
