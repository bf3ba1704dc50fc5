import { adjustmentsOf, columnsWhere, columnsWith } from '../tables/columns';
import type { Table } from '../tables/Table';

/** `Điểm chuẩn` less `Điểm trừ`: the points that every unit starts with, where a table has deductions and no items. */
export function startingPoints(table: Table): readonly (readonly number[])[] | undefined {
  if (adjustmentsOf(table).length === 0 || columnsWith(table, 'points').length > 0) return undefined;
  const maxima = columnsWhere(table, ({ role, group }) => role === 'maximum' && group === undefined);
  return maxima.length === 1 ? [maxima] : undefined;
}
