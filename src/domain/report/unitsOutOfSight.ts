import { rowAt, rowsOfKind } from '../tables/rows';
import type { Row, Table } from '../tables/Table';
import type { Sheet } from '../workbook/Workbook';

/**
 * The units of a table whose rows nobody sees, or columns where units are these. They are counted and ranked, so a document prints
 * them all the same: otherwise its tables would say other than its text, and totals other than what stands above them. Of a table
 * that is hidden whole there are none.
 */
export function unitsOutOfSight(table: Table, { rowHeights, columnWidths }: Sheet): readonly Row[] {
  const units = rowsOfKind(table, 'unit').map((unit) => rowAt(table, unit));
  const hidden = units.filter(
    ({ row }) => (table.orientation === 'rows' ? rowHeights?.get(row) : columnWidths?.[row]) === 0,
  );
  return hidden.length === units.length ? [] : hidden;
}
