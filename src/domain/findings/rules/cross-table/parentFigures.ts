import { itemFinder } from '../../../settings/itemWords';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import type { ColumnRole } from '../../../vocabulary/columnRoles';
import type { CheckContext } from '../../CheckContext';
import type { Observation } from '../../Observation';
import type { CrossTable } from './sentences';
import { sameTime } from '../../sameTime';
import { agree, contradiction } from './contradiction';
import { columnsWhere } from '../../../tables/columns';

/** The parent's own points and rates per group, against the aggregate rows of the groups' tables. */
export function parentFigures(context: CheckContext): readonly Observation<CrossTable>[] {
  const { tables, joined, settings } = context;
  const parents = tables.filter(({ kind }, index) => kind === 'parentGroups' && !joined.earlierTables.includes(index));
  const [roster] = joined.rosters;
  if (parents.length !== 1 || roster === undefined) return [];
  const itemIn = itemFinder(settings);
  return parents.flatMap((parent) =>
    rowsOfKind(parent, 'unit').flatMap((row) => {
      const group = itemIn(rowAt(parent, row).name);
      return (['points', 'rate'] as const).flatMap((role): Observation<CrossTable>[] => {
        const column = only(parent, role, undefined);
        if (group === undefined || column === undefined) return [];
        const place = { table: parent, row, column };
        const others = roster.aggregates.flatMap(({ table: index, row: at }) => {
          const table = tables[index];
          const beside = table === undefined ? undefined : only(table, role, group);
          return table === undefined || beside === undefined || table.kind !== 'oneGroup' || !sameTime(parent, table)
            ? []
            : [{ table, row: at, column: beside }];
        });
        const other = others.find((each) => agree(place, each) === false);
        return other === undefined ? [] : [contradiction(context, place, other, null)];
      });
    }),
  );
}

/** The only column of a role, and of a group where one is given. */
function only(table: Table, wanted: ColumnRole, group: string | undefined): number | undefined {
  const columns = columnsWhere(
    table,
    (column) => column.role === wanted && column.earlier !== true && (group === undefined || column.group === group),
  );
  return columns.length === 1 ? columns[0] : undefined;
}
