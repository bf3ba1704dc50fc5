import type { CompletedTable } from '../../../scores/blanks/completions';
import type { Sheet } from '../../../workbook/Workbook';
import { type Arrangement, CopiedRows } from '../../plan/CopiedRows';
import type { SourceTable } from '../copiedTable';
import type { CopyContext } from '../CopyContext';
import type { AddedRows } from './AddedRows';
import { arrangedSheet, arrangedTable } from './arrange';
import { lacksTotal, PARENT_ROWS, parentTotal, withTotalRow } from './parentTotal';
import { rankedRows } from './rankedRows';

/** A sheet and its tables as they stand in its copy. */
export interface CopyLayout {
  readonly sheet: Sheet;
  readonly tables: readonly (CompletedTable & { readonly source: SourceTable })[];
  /** Absent where all rows stand as in the source. */
  readonly arrangement?: Arrangement;
  readonly added: readonly AddedRows[];
}

/** Lays a copy out: units in the order that the office wants, and rows for what the source lacks. */
export function copyLayout(source: Sheet, tables: readonly CompletedTable[], context: CopyContext): CopyLayout {
  const { settings } = context;
  const ranked = settings.order === 'rank' ? rankedRows(source, tables) : undefined;
  const parents = tables.filter((each) => lacksTotal(each, settings));
  if (ranked === undefined && parents.length === 0)
    return { sheet: source, tables: tables.map((each) => ({ ...each, source: { table: each.table } })), added: [] };
  const order = ranked ?? source.rows.map((_, row) => row);
  const rows = order.flatMap((from, at) => [
    from,
    ...(parents.some(({ table }) => table.area.bottom === at) ? new Array<null>(PARENT_ROWS).fill(null) : []),
  ]);
  const arrangement = { rows, staying: stayingColumns(source, order) };
  const copied = new CopiedRows(arrangement);
  const arranged = tables.map((each) => {
    const { sourceRows, ...table } = arrangedTable(each, copied);
    const placed = { ...table, source: { table: each.table, rows: sourceRows } };
    if (!parents.includes(each)) return placed;
    const bottom = table.table.area.bottom + 1;
    return withTotalRow(placed, bottom, context.messages.sheets.copies.total, settings);
  });
  return {
    sheet: arrangedSheet(source, copied),
    tables: arranged,
    arrangement,
    added: arranged.flatMap((each, at) =>
      parents.some((parent) => parent === tables[at]) ? [parentTotal(each.table, context)] : [],
    ),
  };
}

/** The columns of merged cells over rows that do not change places together. */
function stayingColumns({ merges }: Sheet, order: readonly number[]): readonly number[] {
  const placeOf = new Map(order.map((from, at) => [from, at]));
  const torn = merges.filter(({ top, bottom }) => {
    const first = placeOf.get(top) ?? top;
    return Array.from({ length: bottom - top + 1 }, (_, at) => top + at).some(
      (row, at) => (placeOf.get(row) ?? row) !== first + at,
    );
  });
  const columns = torn.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at));
  return [...new Set(columns)].sort((one, other) => one - other);
}
