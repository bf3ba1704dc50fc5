import { judgedFigure } from '../../../scores/roundedComposites';
import { columnsWhere } from '../../../tables/columns';
import { rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import type { CheckContext } from '../../CheckContext';
import { columnOf, figureAt, observedAt, written } from '../../figures';
import type { Observation } from '../../Observation';
import type { RankOrder } from './sentences';
import { entryAt } from '../../../workbook/entryAt';

/** So many rows, but for one or two out of place, are hardly in order by chance. */
const ROWS_BUT_ONE = 8;
const ROWS_BUT_TWO = 10;

/** The rows that stand out of order in a table which is otherwise sorted by its composite, best first. */
export function outOfOrder(context: CheckContext, table: Table): readonly Observation<RankOrder>[] {
  const [column] = columnsWhere(table, ({ role, earlier }) => role === 'composite' && earlier !== true);
  if (column === undefined) return [];
  const rows = rowsOfKind(table, 'unit').flatMap((row) => {
    const place = { table, row, column };
    const value = figureAt(place);
    return value === null ? [] : [{ row, value: judgedFigure(value, columnOf(place), context.settings) }];
  });
  const kept = longestFall(rows.map(({ value }) => value));
  const out = rows.filter((_, index) => !kept.has(index));
  const most = rows.length >= ROWS_BUT_TWO ? 2 : rows.length >= ROWS_BUT_ONE ? 1 : 0;
  if (out.length > most) return [];
  return out.map(({ row, value }) =>
    observedAt<RankOrder>(
      context,
      { table, row, column },
      {
        severity: 'warning',
        expected: String(rows.filter((other) => other.value > value).length + 1),
        payload: { kind: 'order', score: written(value, table) },
      },
    ),
  );
}

/** The indices of a longest run of figures, others left out, that never rises. */
function longestFall(values: readonly number[]): ReadonlySet<number> {
  // `ends[length - 1]` is the index that ends the best run of a length: the one with the highest figure.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, index) => {
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (entryAt(values, entryAt(ends, middle)) >= value) from = middle + 1;
      else to = middle;
    }
    before[index] = from === 0 ? undefined : ends[from - 1];
    ends[from] = index;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
}
