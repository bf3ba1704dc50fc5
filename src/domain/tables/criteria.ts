import { columnsWith } from './columns';
import type { Table } from './Table';

/** Whether a table's rows are criteria that one unit is scored by, each beside its own maximum. */
export function hasCriteria(table: Table): boolean {
  return (
    table.kind === 'indicators' &&
    columnsWith(table, 'indicator').length === 1 &&
    columnsWith(table, 'maximum').length === 1 &&
    columnsWith(table, 'points').length > 0
  );
}
