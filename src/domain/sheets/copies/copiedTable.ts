import { addressOf } from '../../tables/cells';
import { rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import type { Sheet } from '../../workbook/Workbook';

/** A table of a sheet that is being copied, as it stands in the copy. */
export interface CopiedTable {
  readonly table: Table;
  readonly sheet: Sheet;
  /** The same in the source, where formulas take the figures from. */
  readonly source: SourceTable;
  /** Whether the table writes its units in capitals, so that grades are to be in capitals as well. */
  readonly capitals: boolean;
}

/** The source's table of an arranged one, and for each of its rows the index that it has there. */
export interface SourceTable {
  readonly table: Table;
  readonly rows?: readonly number[];
}

/** A table ready to be copied. */
export function copiedTable(table: Table, sheet: Sheet, source: SourceTable): CopiedTable {
  const names = rowsOfKind(table, 'unit').flatMap((row) => table.rows[row]?.name ?? []);
  return {
    table,
    sheet,
    source,
    capitals: names.length > 0 && names.every((name) => name === name.toLocaleUpperCase('vi')),
  };
}

/** The A1 address that a cell of a copied table has in the source. */
export function sourceAddress({ source: { table, rows } }: CopiedTable, row: number, column: number): string {
  return addressOf(table, rows?.[row] ?? row, column);
}
