import { figureAt } from './cells';
import { columnAt } from './columns';
import type { Column, Table } from './Table';

/** One cell of one of a run's tables, by indices. */
export interface CellRef {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * A table of a run by its index.
 * @throws RangeError where there is no such table
 */
export function tableAt(tables: readonly Table[], index: number): Table {
  const table = tables[index];
  if (table === undefined) throw new RangeError(`no table ${index} among ${tables.length}`);
  return table;
}

/** The column that a cell, or whatever else stands for a column of one of the tables, is in. */
export function columnOf(ref: Pick<CellRef, 'table' | 'column'>, tables: readonly Table[]): Column {
  return columnAt(tableAt(tables, ref.table), ref.column);
}

/** The figure of a cell; `null` where it has none, or where there is no cell. */
export function figureOf(ref: CellRef | undefined, tables: readonly Table[]): number | null {
  return ref === undefined ? null : figureAt(tableAt(tables, ref.table), ref.row, ref.column);
}
