import { rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import type { Sheet } from '../../workbook/Workbook';

/** A table of a sheet that is being copied. */
export interface CopiedTable {
  readonly table: Table;
  readonly sheet: Sheet;
  /** Whether the table writes its units in capitals, so that grades are to be in capitals as well. */
  readonly capitals: boolean;
}

/** A table ready to be copied. */
export function copiedTable(table: Table, sheet: Sheet): CopiedTable {
  const names = rowsOfKind(table, 'unit').flatMap((row) => table.rows[row]?.name ?? []);
  return {
    table,
    sheet,
    capitals: names.length > 0 && names.every((name) => name === name.toLocaleUpperCase('vi')),
  };
}
