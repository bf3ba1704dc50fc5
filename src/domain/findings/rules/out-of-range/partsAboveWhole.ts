import { columnAt, columnsWhere } from '../../../tables/columns';
import { figureRows } from '../../../tables/rows';
import type { Column, Table } from '../../../tables/Table';
import { saysPart } from '../../../vocabulary/headerWords';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import { figureAt, headerOf, observedAt, written } from '../../figures';
import type { Observation } from '../../Observation';
import { termsOf } from '../../relations/Relation';
import type { OutOfRange } from './sentences';

/** Where more of the rows have more in the part, or fewer have less, it counts something else than the column before it. */
const MOST_ABOVE = 0.2;
const FEWEST_BELOW = 3;

/** Counts headed as a part of those before them (trong đó) that exceed them, where no sum and no rate tells of both already. */
export function partsAboveWhole(
  context: CheckContext,
  { table, relations }: CheckedTable,
): readonly Observation<OutOfRange>[] {
  return columnsWhere(table, ({ role, path }) => role === 'count' && path.some(saysPart)).flatMap((column) => {
    const whole = wholeOf(table, column);
    if (
      whole === undefined ||
      relations.some(({ relation }) => reckonsWith([relation.column, ...termsOf(relation)], [column, whole]))
    )
      return [];
    const rows = figureRows(table).flatMap((row) => {
      const [figure, most] = [figureAt({ table, row, column }), figureAt({ table, row, column: whole })];
      return figure === null || most === null ? [] : [{ row, most, isAbove: figure > most }];
    });
    const above = rows.filter(({ isAbove }) => isAbove);
    if (rows.length - above.length < FEWEST_BELOW || above.length > Math.max(1, rows.length * MOST_ABOVE)) return [];
    return above.map(({ row, most }) => {
      const figure = written(most, table);
      return observedAt<OutOfRange>(
        context,
        { table, row, column },
        {
          severity: 'error',
          expected: `≤ ${figure}`,
          payload: {
            kind: 'part',
            header: headerOf(columnAt(table, column)),
            whole: { header: headerOf(columnAt(table, whole)), figure },
          },
        },
      );
    });
  });
}

function reckonsWith(used: readonly number[], columns: readonly number[]): boolean {
  return columns.every((column) => used.includes(column));
}

/** The count that a part is of: the nearest column before it that is no part under the same headers, if it is a count. */
function wholeOf({ columns }: Table, part: number): number | undefined {
  const path = columns[part]?.path ?? [];
  const parents = path.slice(0, path.findIndex(saysPart));
  const isPart = (column: Column): boolean => column.path.slice(parents.length).some(saysPart);
  const whole = columns.findLastIndex((column, index) => index < part && !isPart(column));
  const found = columns[whole];
  const isBelow = parents.every((parent, at) => found?.path[at] === parent);
  return found?.role === 'count' && isBelow && found.earlier === columns[part]?.earlier ? whole : undefined;
}
