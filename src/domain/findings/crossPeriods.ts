import { rowsOfKind } from '../tables/rows';
import { comparePeriods, periodIn } from '../tables/periods';
import type { Table } from '../tables/Table';
import { unitName } from '../text/unitName';
import type { CheckContext, RawFinding } from './CheckContext';
import { agree, contradiction } from './contradiction';
import type { Place } from './figures';

/** Previous composites that are not what the earlier period's own table gives. */
export function earlierComposites(context: CheckContext): readonly RawFinding[] {
  const { tables, joined } = context;
  const [latest] = joined.earlierTables.flatMap((index) => {
    const table = tables[index];
    const column = table?.columns.findIndex(({ role }) => role === 'composite') ?? -1;
    return table === undefined || column < 0 ? [] : [{ table, column }];
  });
  if (latest === undefined) return [];
  const before = new Map<string, Place | undefined>();
  for (const row of rowsOfKind(latest.table, 'unit')) {
    const { key } = unitName(latest.table.rows[row]?.name ?? '');
    before.set(key, before.has(key) ? undefined : { ...latest, row });
  }
  return tables.flatMap((table, index) => {
    const column = table.columns.findIndex(({ role }) => role === 'previousComposite');
    if (column < 0 || joined.earlierTables.includes(index) || !isAbout(table, column, latest.table)) return [];
    return rowsOfKind(table, 'unit').flatMap((row): RawFinding[] => {
      const name = table.rows[row]?.name ?? '';
      const other = before.get(unitName(name).key);
      const place = { table, row, column };
      if (other === undefined || agree(place, other) !== false) return [];
      return [contradiction(context, place, other, `${name}, ${table.columns[column]?.path.at(-1) ?? ''}`)];
    });
  });
}

/** Whether a column of earlier figures is about the period of an earlier table, as far as its header says one. */
function isAbout(table: Table, column: number, earlier: Table): boolean {
  const said = table.columns[column]?.path.map(periodIn).findLast((period) => period !== undefined);
  if (said === undefined || earlier.period === undefined) return true;
  return said.kind === earlier.period.kind && (comparePeriods(said, earlier.period) ?? 0) === 0;
}
