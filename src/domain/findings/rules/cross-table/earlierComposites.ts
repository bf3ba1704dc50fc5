import { columnAt, compositeColumn } from '../../../tables/columns';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import { comparePeriods } from '../../../tables/periods';
import { periodIn } from '../../../vocabulary/periods';
import type { Table } from '../../../tables/Table';
import { unitName } from '../../../vocabulary/unitName';
import type { CheckContext } from '../../CheckContext';
import type { Observation } from '../../Observation';
import type { CrossTable } from './sentences';
import { agree, contradiction } from './contradiction';
import { columnOf, headerOf, type Place } from '../../figures';

/** Previous composites that are not what the earlier period's own table gives. */
export function earlierComposites(context: CheckContext): readonly Observation<CrossTable>[] {
  const { tables, joined } = context;
  const [latest] = joined.earlierTables.flatMap((index) => {
    const table = tables[index];
    const column = table === undefined ? undefined : compositeColumn(table, 'composite');
    return table === undefined || column === undefined ? [] : [{ table, column }];
  });
  if (latest === undefined) return [];
  const before = new Map<string, Place | undefined>();
  for (const row of rowsOfKind(latest.table, 'unit')) {
    const { key } = unitName(rowAt(latest.table, row).name);
    before.set(key, before.has(key) ? undefined : { ...latest, row });
  }
  return tables.flatMap((table, index) => {
    const column = compositeColumn(table, 'previousComposite');
    if (column === undefined || joined.earlierTables.includes(index) || !isAbout(table, column, latest.table))
      return [];
    return rowsOfKind(table, 'unit').flatMap((row): Observation<CrossTable>[] => {
      const other = before.get(unitName(rowAt(table, row).name).key);
      const place = { table, row, column };
      if (other === undefined || agree(place, other) !== false) return [];
      return [contradiction(context, place, other, headerOf(columnOf(place)))];
    });
  });
}

/** Whether a column of earlier figures is about the period of an earlier table, as far as its header says one. */
function isAbout(table: Table, column: number, earlier: Table): boolean {
  const said = columnAt(table, column)
    .path.map(periodIn)
    .findLast((period) => period !== undefined);
  if (said === undefined || earlier.period === undefined) return true;
  return said.kind === earlier.period.kind && (comparePeriods(said, earlier.period) ?? 0) === 0;
}
