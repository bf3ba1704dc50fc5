import { columnAt } from '../../../tables/columns';
import { neighbourColumns } from '../../../tables/neighbourColumns';
import { rowsOfKind } from '../../../tables/rows';
import { isScoreboard } from '../../../tables/scoreboards';
import { headerOf, observedAt } from '../../figures';
import { defineRule } from '../Rule';
import { type OrderKept, sentences } from './sentences';

/** Scoreboards that the office wants in order of rank and whose copy keeps the source's order, because a column's figures hang on it. */
export const orderKept = defineRule('order-kept', sentences, (context) => {
  if (context.settings.order !== 'rank') return [];
  return context.tables.flatMap((table) => {
    const sheet = context.workbook.sheets.find(({ name }) => name === table.sheet);
    if (sheet === undefined || !isScoreboard(table)) return [];
    const [column] = neighbourColumns(table, sheet);
    const row = rowsOfKind(table, 'unit').find((unit) => column !== undefined && formulaOf(unit, column) !== undefined);
    if (column === undefined || row === undefined) return [];
    const payload = { header: headerOf(columnAt(table, column)) };
    return [observedAt<OrderKept>(context, { table, row, column }, { severity: 'info', unit: null, payload })];

    function formulaOf(unit: number, of: number): string | undefined {
      return sheet?.formulas?.[table.rows[unit]?.row ?? -1]?.[columnAt(table, of).column];
    }
  });
});
