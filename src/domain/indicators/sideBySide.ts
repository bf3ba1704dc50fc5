import { greatestOf, leastOf } from '../decimal/extremes';
import { columnsWith } from '../tables/columns';
import { rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';

/** Beside these, columns of figures would be columns of one half alone. */
const OF_UNITS: ReadonlySet<string> = new Set(['number', 'unit', 'composite', 'rank', 'grade', 'code', 'note']);

/**
 * Lists printed in columns side by side to save paper: `STT | Xã | Điểm | STT | Xã | Điểm`. Each part with the one before it,
 * whose numbers, or ranks where these number the rows, it goes on with.
 */
export function partsOf(tables: readonly Table[]): ReadonlyMap<number, number> {
  const parts = new Map<number, number>();
  const last = new Map<string, number>();
  tables.forEach((table, index) => {
    if (
      table.orientation !== 'rows' ||
      !table.columns.every(({ role, group }) => group !== undefined || OF_UNITS.has(role))
    )
      return;
    const key = JSON.stringify([table.sheet, table.headerRows, table.columns.map(({ header }) => header)]);
    const before = last.get(key);
    const above = before === undefined ? undefined : tables[before];
    last.set(key, index);
    if (before === undefined || above === undefined) return;
    if (greatestOf(numbersOf(above)) + 1 === leastOf(numbersOf(table))) parts.set(index, before);
  });
  return parts;
}

/** All parts of a list that a table is one of, from left to right; the table alone where it is no part of one. */
export function allParts(index: number, parts: ReadonlyMap<number, number>): readonly number[] {
  const all = [index];
  for (let before = parts.get(index); before !== undefined; before = parts.get(before)) all.unshift(before);
  const following = new Map([...parts].map(([part, before]) => [before, part]));
  for (let next = following.get(index); next !== undefined; next = following.get(next)) all.push(next);
  return all;
}

/** The numbers of a table's units, or where they have none, their ranks. */
export function numbersOf(table: Table): readonly number[] {
  const [rank] = columnsWith(table, 'rank');
  return rowsOfKind(table, 'unit').flatMap((row) => {
    const digits = /^\d{1,5}$/.exec(table.rows[row]?.ordinal ?? '')?.[0];
    if (digits !== undefined) return [Number(digits)];
    return rank === undefined ? [] : (table.columns[rank]?.figures[row] ?? []);
  });
}
