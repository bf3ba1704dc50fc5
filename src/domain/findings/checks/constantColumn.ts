import { rowsOfKind } from '../../tables/rows';
import type { Check } from '../CheckContext';
import { columnsWhere, findingAt } from '../figures';

const UNITS = 5;

/** Points, rates and counts that are the same for every unit: perhaps nobody has brought them up to date. */
export const constantColumn: Check = (context) =>
  context.tables.flatMap((table) => {
    const units = rowsOfKind(table, 'unit');
    if (table.kind === 'targets' || table.kind === 'parentGroups') return [];
    return columnsWhere(
      table,
      ({ role, earlier }) => (role === 'points' || role === 'rate' || role === 'count') && earlier !== true,
    ).flatMap((column) => {
      const at = table.columns[column];
      const values = units.map((row) => at?.figures[row] ?? null).filter((value) => value !== null);
      const [first] = values;
      const row = units.find((each) => at?.figures[each] === first);
      // None overdue, none left: what every office hopes for needs no second look.
      const wished = first === 0 && at?.role === 'count';
      if (values.length < UNITS || first === undefined || row === undefined || wished) return [];
      if (values.some((value) => value !== first)) return [];
      return [
        findingAt(
          context,
          { table, row, column },
          { rule: 'constant-column', severity: 'info', words: { header: at?.path.at(-1) ?? '' } },
        ),
      ];
    });
  });
