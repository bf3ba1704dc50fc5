import { memoizeBy } from '../memo/memoizeBy';
import { unitName } from '../vocabulary/unitName';
import type { UnitLevel } from '../vocabulary/unitLevels';
import type { Row, RowKind, Table } from './Table';

type WithRows = Pick<Table, 'rows'>;

/**
 * A row by its index.
 * @throws RangeError where the table has no such row
 */
export function rowAt({ rows }: WithRows, index: number): Row {
  const row = rows[index];
  if (row === undefined) throw new RangeError(`no row ${index} among ${rows.length}`);
  return row;
}

/** Every stage asks for the rows of a kind; they are sorted out once for a table's rows. */
const rowsByKinds = memoizeBy((_rows: Table['rows']) => new Map<string, readonly number[]>());

/** The indices of the rows of some kinds, in the table's order. */
export function rowsOfKind({ rows }: WithRows, ...kinds: readonly [RowKind, ...RowKind[]]): readonly number[] {
  const byKinds = rowsByKinds(rows);
  const key = kinds.join();
  const known = byKinds.get(key) ?? rows.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));
  byKinds.set(key, known);
  return known;
}

const FIGURE_KINDS: readonly [RowKind, ...RowKind[]] = ['unit', 'aggregate'];

/** The rows that hold figures of units: the units themselves and the rows that stand for some of them. */
export function figureRows(table: WithRows): readonly number[] {
  return rowsOfKind(table, ...FIGURE_KINDS);
}

/** Whether a row is one of those that hold figures of units. */
export function isFigureRow(table: WithRows, index: number): boolean {
  return FIGURE_KINDS.includes(rowAt(table, index).kind);
}

/**
 * The rows that an aggregate stands for.
 * @throws RangeError where the row is no aggregate
 */
export function membersOf(table: WithRows, index: number): readonly number[] {
  const { kind, members } = rowAt(table, index);
  if (kind !== 'aggregate' || members === undefined) throw new RangeError(`row ${index} is a ${kind}, no aggregate`);
  return members;
}

/** The level of a row's unit: the one its section or list states, or else the one its own name does. */
export function levelOf({ level, name }: Row): UnitLevel {
  return level ?? unitName(name).level;
}

/** Whether an aggregate row stands for the mean of its rows: nothing of it is a sum. */
export function isMean({ mean }: Row): boolean {
  return mean === true;
}

/** The aggregates that stand for their rows' sums and common rates, means apart. */
export function totalRows(table: WithRows): readonly number[] {
  return rowsOfKind(table, 'aggregate').filter((row) => !isMean(rowAt(table, row)));
}

/** The rows that are the means of others. */
export function meanRows(table: Table): readonly number[] {
  return rowsOfKind(table, 'aggregate').filter((row) => isMean(rowAt(table, row)));
}

/** The heading of the section that a row stands in; `undefined` where there is none above it. */
export function sectionAbove(table: Table, row: number): string | undefined {
  return sectionsAbove(table)[row];
}

/** The heading above each row. */
const sectionsAbove = memoizeBy((table: Table): readonly (string | undefined)[] => {
  let heading: string | undefined;
  return table.rows.map(({ kind, name }) => {
    if (kind === 'section') heading = name;
    return heading;
  });
});
