import type { NumberReading } from '../numbers/NumberReading';
import { columnAt } from '../tables/columns';
import { isFigureRow } from '../tables/rows';
import type { Table } from '../tables/Table';
import type { ColumnRole } from '../vocabulary/columnRoles';
import type { Place } from './figures';

/** The roles whose cells are to be figures. */
export const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'composite',
  'previousComposite',
  'delta',
  'rank',
  'previousRank',
  'rankDelta',
  'points',
  'maximum',
  'rate',
  'count',
  'result',
]);

/** The cells of a column whose reading is of one kind, in the rows of units and of their totals. */
export function cellsRead<Reading extends NumberReading>(
  table: Table,
  column: number,
  test: (reading: NumberReading) => reading is Reading,
): readonly { readonly place: Place; readonly reading: Reading }[] {
  const found: { place: Place; reading: Reading }[] = [];
  for (const [row, reading] of columnAt(table, column).special)
    if (isFigureRow(table, row) && test(reading)) found.push({ place: { table, row, column }, reading });
  return found;
}

export function isText(reading: NumberReading): reading is NumberReading & { kind: 'text' } {
  return reading.kind === 'text';
}

export function isError(reading: NumberReading): reading is NumberReading & { kind: 'error' } {
  return reading.kind === 'error';
}

/** Beyond so many like cells in one column, the column is spoken of once. */
const MOST_OF_A_KIND = 5;

/** The cells to be told one by one, each standing for itself, or the first of many that stands for all of them. */
export function listedOf<Each>(cells: readonly Each[]): { readonly listed: readonly Each[]; readonly count: number } {
  return cells.length > MOST_OF_A_KIND
    ? { listed: cells.slice(0, 1), count: cells.length }
    : { listed: cells, count: 1 };
}
