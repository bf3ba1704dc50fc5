import { compositeColumn } from './columns';
import { rowsOfKind } from './rows';
import type { Table } from './Table';

/** A table of units one below the other with composites of now. */
export function isScoreboard(table: Table): boolean {
  return (
    (table.kind === 'scoreboard' || table.kind === 'groupPoints') &&
    table.orientation === 'rows' &&
    compositeColumn(table, 'composite') !== undefined &&
    rowsOfKind(table, 'unit').length > 0
  );
}
