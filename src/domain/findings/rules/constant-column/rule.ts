import { columnAt, columnsWhere } from '../../../tables/columns';
import type { Table } from '../../../tables/Table';
import { entryAt } from '../../../workbook/entryAt';
import { figureAt, headerOf, observedAt } from '../../figures';
import { defineRule } from '../Rule';
import { type ConstantColumn, sentences } from './sentences';

/** Fewer units have one value by chance. */
const UNITS = 5;

/** Points, rates and counts that are the same for every unit: perhaps nobody has brought them up to date. */
export const constantColumn = defineRule('constant-column', sentences, (context) =>
  context.checked.flatMap(({ table, units }) => {
    if (table.kind === 'targets' || table.kind === 'parentGroups') return [];
    return columnsWhere(
      table,
      ({ role, earlier }) => (role === 'points' || role === 'rate' || role === 'count') && earlier !== true,
    ).flatMap((column) => {
      const common = commonFigure(table, column, units);
      if (common === undefined || common.rows.length < UNITS) return [];
      const { role, ...rest } = columnAt(table, column);
      // None overdue, none left: what every office hopes for needs no second look.
      if (common.value === 0 && role === 'count') return [];
      return observedAt<ConstantColumn>(
        context,
        { table, row: entryAt(common.rows, 0), column },
        { severity: 'info', unit: null, payload: { header: headerOf(rest), units: common.rows.length } },
      );
    });
  }),
);

/** The one figure of all units that have any in a column, and their rows; `undefined` where two differ. */
function commonFigure(
  table: Table,
  column: number,
  units: readonly number[],
): { readonly value: number; readonly rows: readonly number[] } | undefined {
  const rows: number[] = [];
  let common: number | undefined;
  for (const row of units) {
    const value = figureAt({ table, row, column });
    if (value === null) continue;
    common ??= value;
    if (value !== common) return undefined;
    rows.push(row);
  }
  return common === undefined ? undefined : { value: common, rows };
}
