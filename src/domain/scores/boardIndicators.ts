import type { Roster } from '../indicators/Roster';
import { tableAt } from '../tables/CellRef';
import type { Table } from '../tables/Table';
import type { JudgedColumn } from './judgedColumns';
import type { BoardIndicator } from './ScoreModel';

/**
 * The indicators that a roster's board shows: everything of its main table, and the points and rates of its other tables
 * that the main table does not have. One column for each group's points and one for each group's rate.
 */
export function boardIndicators(
  roster: Roster,
  tables: readonly Table[],
  judged: readonly (readonly JudgedColumn[])[],
): readonly BoardIndicator[] {
  const order = [...new Set([roster.mainTable, ...roster.units.flatMap(({ rows }) => rows.map(({ table }) => table))])];
  const seen = new Set<string>();
  return order.flatMap((index) => {
    return tableAt(tables, index).columns.flatMap((column, at): readonly BoardIndicator[] => {
      const { role, group } = column;
      if (column.earlier === true || (role !== 'points' && role !== 'rate' && role !== 'count')) return [];
      if (role === 'count' && index !== roster.mainTable) return [];
      const identity = group === undefined ? `${index}/${at}` : `${role}/${group}`;
      if (seen.has(identity)) return [];
      seen.add(identity);
      const target = judged[index]?.find((each) => each.column === at)?.target;
      return [
        {
          table: index,
          column: at,
          role,
          lowerIsBetter: column.lowerIsBetter === true,
          ...(group === undefined ? {} : { group }),
          ...(target === undefined ? {} : { target }),
        },
      ];
    });
  });
}
