import { memoizeBy } from '../../memo/memoizeBy';
import { arithmeticOf } from '../../settings/arithmeticOf';
import type { Settings } from '../../settings/Settings';
import { figureRows, rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { BlankFiller } from './BlankFiller';
import type { Completion, Completions } from './Completion';
import { fillCodedColumns, fillRates, fillTotals } from './fillCounts';
import { fillMeans } from './fillMeans';
import { fillChanges, fillComponents, fillComposites, fillGrades, fillRanks, fillIndexShares } from './fillScores';
import { roundedComposites } from '../roundedComposites';

/**
 * Fills what can be worked out into a table's blanks: coded columns by their formulas, totals and rates of aggregates
 * (ratios of sums, never means of rates), composites, means of points, changes, grades and ranks. A dash is somebody's answer, not a blank; an
 * error of Excel's is nobody's.
 */
function completionsOf(table: Table, settings: Settings): readonly Completion[] {
  const filler = new BlankFiller(table, settings);
  fillComponents(filler);
  fillCodedColumns(filler, 'unit');
  fillRates(filler, 'unit');
  fillComposites(filler, rowsOfKind(table, 'unit'));
  fillMeans(filler);
  fillComposites(filler, rowsOfKind(table, 'aggregate'));
  fillIndexShares(filler, figureRows(table));
  fillTotals(filler);
  fillCodedColumns(filler, 'aggregate');
  fillRates(filler, 'aggregate');
  fillChanges(filler);
  fillGrades(filler);
  fillRanks(filler);
  return filler.completions;
}

/** A table with its blanks filled in, and how. */
export interface CompletedTable {
  readonly table: Table;
  readonly completions: Completions;
}

/** Fills in what can be filled in. The figures computed stand among the others; the source is asked for where they came from. */
export const completedTable = memoizeBy(completed, arithmeticOf);

function completed(source: Table, settings: Settings): CompletedTable {
  const table = roundedComposites(source, settings);
  const done = completionsOf(table, settings);
  if (done.length === 0) return { table, completions: new Map() };
  const completions = new Map<number, Map<number, Completion>>();
  for (const each of done) {
    const rows = completions.get(each.column) ?? new Map<number, Completion>();
    completions.set(each.column, rows.set(each.row, each));
  }
  const columns = table.columns.map((column, index) => {
    const filled = completions.get(index);
    if (filled === undefined) return column;
    const figures = [...column.figures];
    const special = new Map(column.special);
    for (const { row, value } of filled.values()) {
      if (typeof value === 'number') {
        figures[row] = value;
        special.delete(row);
      } else special.set(row, { kind: 'text', text: value });
    }
    return { ...column, figures, special };
  });
  return { table: { ...table, columns }, completions };
}
