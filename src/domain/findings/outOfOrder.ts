import { judgedFigure } from '../scores/roundedComposites';
import { rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';
import type { CheckContext, RawFinding } from './CheckContext';
import { figureAt, findingAt, written } from './figures';

/** So many rows, but for one or two out of place, are hardly in order by chance. */
const ROWS_BUT_ONE = 8;
const ROWS_BUT_TWO = 10;

/** The rows that stand out of order in a table which is otherwise sorted by its composite, best first. */
export function outOfOrder(context: CheckContext, table: Table): readonly RawFinding[] {
  const column = table.columns.findIndex(({ role, earlier }) => role === 'composite' && earlier !== true);
  const rows = rowsOfKind(table, 'unit').flatMap((row) => {
    const value = figureAt({ table, row, column });
    const at = table.columns[column];
    return value === null || at === undefined ? [] : [{ row, value: judgedFigure(value, at, context.settings) }];
  });
  const kept = longestFall(rows.map(({ value }) => value));
  const out = rows.filter((_, index) => !kept.has(index));
  const most = rows.length >= ROWS_BUT_TWO ? 2 : rows.length >= ROWS_BUT_ONE ? 1 : 0;
  if (column < 0 || out.length > most) return [];
  return out.map(({ row, value }) =>
    findingAt(
      context,
      { table, row, column },
      {
        rule: 'rank-order',
        severity: 'warning',
        expected: String(rows.filter((other) => other.value > value).length + 1),
        words: { kind: 'order', score: written(value, table) },
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
      if ((values[ends[middle] ?? 0] ?? 0) >= value) from = middle + 1;
      else to = middle;
    }
    before[index] = from === 0 ? undefined : ends[from - 1];
    ends[from] = index;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
}
