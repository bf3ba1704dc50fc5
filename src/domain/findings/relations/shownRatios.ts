import { ratioOfPeriods, shownRatio } from '../../scores/rateParts';
import { columnAt, columnsWhere } from '../../tables/columns';
import { figureRows, isMean, rowAt } from '../../tables/rows';
import type { Column, Table } from '../../tables/Table';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import { saysRate } from '../../vocabulary/measures';
import type { Relation } from './Relation';

/** A ratio that the rows show, and whether the rate's own header speaks of it too. */
export interface ShownRatio {
  readonly relation: Relation;
  readonly said: boolean;
}

/**
 * The rates that nearly all rows show to be a ratio of the table's counts, or of what was reached to what was planned. Totals are asked like units: the ratio of their own
 * figures is theirs too.
 * @param wrong the rows whose counts are known to be wrong, which are not asked
 */
export function shownRatios(table: Table, wrong: ReadonlySet<number>): readonly ShownRatio[] {
  const rows = figureRows(table).filter((row) => !isMean(rowAt(table, row)) && !wrong.has(row));
  // Of a target more than all of it may be reached: such a column is no rate of a part.
  const roles: readonly ColumnRole[] = table.kind === 'targets' ? ['rate', 'unknown'] : ['rate'];
  const isAsked = (column: Column): boolean => roles.includes(column.role) || mayCompare(column);
  return columnsWhere(table, (column) => isAsked(column) && column.formula === undefined && !column.earlier).flatMap(
    (column): readonly ShownRatio[] => {
      const shown = roles.includes(columnAt(table, column).role) ? shownRatio(table, column, rows) : undefined;
      if (shown !== undefined) return [{ relation: { kind: 'ratio', column, ...shown.parts }, said: shown.said }];
      const parts = ratioOfPeriods(table, column, rows);
      return parts === undefined ? [] : [{ relation: { kind: 'ratio', column, ...parts }, said: false }];
    },
  );
}

/** Whether a column is headed as a share that is no rate of a part: `% so cùng kỳ`. */
function mayCompare({ role, path }: Column): boolean {
  return (role === 'delta' || role === 'unknown') && path.some(saysRate);
}
