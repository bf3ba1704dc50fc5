import { columnAt } from '../../../tables/columns';
import { mergedColumns } from '../../../tables/mergedColumns';
import { neighbourColumns } from '../../../tables/neighbourColumns';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import { isScoreboard } from '../../../tables/scoreboards';
import type { Table } from '../../../tables/Table';
import type { Sheet } from '../../../workbook/Workbook';
import { headerOf, observedAt } from '../../figures';
import { defineRule } from '../Rule';
import { type OrderKept, sentences } from './sentences';

/** Scoreboards that the office wants in order of rank and whose copy keeps the source's order, and what it hangs on. */
export const orderKept = defineRule('order-kept', sentences, (context) => {
  if (context.settings.order !== 'rank') return [];
  return context.tables.flatMap((table) => {
    const sheet = context.workbook.sheets.find(({ name }) => name === table.sheet);
    if (sheet === undefined || !isScoreboard(table)) return [];
    const held = heldByFormulas(table, sheet) ?? heldByMerges(table, sheet);
    if (held === undefined) return [];
    const { row, column, by } = held;
    const payload = { header: headerOf(columnAt(table, column)), by };
    return [observedAt<OrderKept>(context, { table, row, column }, { severity: 'info', unit: null, payload })];
  });
});

interface Held {
  readonly row: number;
  readonly column: number;
  readonly by: OrderKept['by'];
}

function heldByFormulas(table: Table, sheet: Sheet): Held | undefined {
  const [column] = neighbourColumns(table, sheet);
  if (column === undefined) return undefined;
  const at = columnAt(table, column).column;
  const row = rowsOfKind(table, 'unit').find((unit) => sheet.formulas?.[rowAt(table, unit).row]?.[at] !== undefined);
  return row === undefined ? undefined : { row, column, by: 'formulas' };
}

function heldByMerges(table: Table, sheet: Sheet): Held | undefined {
  const [column] = mergedColumns(table, sheet);
  if (column === undefined) return undefined;
  const at = columnAt(table, column).column;
  const starts = new Set(
    sheet.merges.flatMap(({ top, bottom, left, right }) => (bottom > top && at >= left && at <= right ? [top] : [])),
  );
  const row = rowsOfKind(table, 'unit').find((unit) => starts.has(rowAt(table, unit).row));
  return row === undefined ? undefined : { row, column, by: 'merges' };
}
