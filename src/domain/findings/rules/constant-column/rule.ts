import { columnAt, columnsWhere } from '../../../tables/columns';
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
      const filled = units.flatMap((row) => {
        const value = figureAt({ table, row, column });
        return value === null ? [] : [{ row, value }];
      });
      const [first] = filled;
      const { role, ...rest } = columnAt(table, column);
      if (filled.length < UNITS || first === undefined || filled.some(({ value }) => value !== first.value)) return [];
      // None overdue, none left: what every office hopes for needs no second look.
      if (first.value === 0 && role === 'count') return [];
      return observedAt<ConstantColumn>(
        context,
        { table, row: first.row, column },
        { severity: 'info', unit: null, payload: { header: headerOf(rest), units: filled.length } },
      );
    });
  }),
);
