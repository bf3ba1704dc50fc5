import type { NumberReading } from '../numbers/NumberReading';
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

/** The cells of a column whose reading is of one kind, section rows left out. */
export function cellsRead<Reading extends NumberReading>(
  table: Table,
  column: number,
  test: (reading: NumberReading) => reading is Reading,
): readonly { readonly place: Place; readonly reading: Reading }[] {
  const found: { place: Place; reading: Reading }[] = [];
  for (const [row, reading] of table.columns[column]?.special ?? [])
    if (table.rows[row]?.kind !== 'section' && test(reading)) found.push({ place: { table, row, column }, reading });
  return found;
}

export function isText(reading: NumberReading): reading is NumberReading & { kind: 'text' } {
  return reading.kind === 'text';
}

export function isError(reading: NumberReading): reading is NumberReading & { kind: 'error' } {
  return reading.kind === 'error';
}

/** Beyond so many like cells in one column, the column is spoken of once. */
export const MOST_OF_A_KIND = 5;
