import type { Sheet } from '../workbook/Workbook';
import { rowAt, rowsOfKind } from './rows';
import type { Table } from './Table';

/**
 * The table's columns behind the names in which one cell is merged over several units: it says something of those that stand below
 * one another. Before the names such a cell is a heading of its units. As indices into the table's columns.
 */
export function mergedColumns(table: Table, { merges }: Pick<Sheet, 'merges'>): readonly number[] {
  if (table.orientation !== 'rows') return [];
  const units = rowsOfKind(table, 'unit').map((unit) => rowAt(table, unit));
  const shared = merges.filter(
    ({ top, bottom, left }) =>
      units.filter(({ row, nameColumn }) => row >= top && row <= bottom && left > nameColumn).length > 1,
  );
  return table.columns.flatMap(({ column }, index) =>
    shared.some(({ left, right }) => column >= left && column <= right) ? [index] : [],
  );
}
