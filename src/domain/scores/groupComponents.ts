import { sum } from '../decimal/decimal';
import type { Index, IndexItem } from '../indices/Index';
import { figureAt } from '../tables/cells';
import type { Table } from '../tables/Table';
import { type ComponentParts, componentParts, type ComponentResult, componentPoints } from './componentPoints';
import type { PointsTerm } from './ScoreModel';

/** An item's points as the sum of its components', and where each of these comes from. */
export interface ComponentSum {
  readonly points: number;
  readonly terms: readonly PointsTerm[];
}

/**
 * The points of an item from the components that a table has of it. None where a component is missing in the table or not
 * known for the row: a part of the sum would look like the whole (SPEC 2).
 */
export function pointsOfComponents(
  table: Table,
  tableIndex: number,
  row: number,
  item: IndexItem,
  index: Index,
): ComponentSum | undefined {
  const own = componentsOf(table, item);
  if (own.length === 0) return undefined;
  const terms = own.map((parts) => termOf(table, tableIndex, row, parts, index));
  const known = terms.filter((term) => term !== undefined);
  if (known.length < own.length) return undefined;
  if (item.max === undefined || sum(known.map(({ max }) => max)) !== item.max) return undefined;
  return { points: sum(known.map(({ value }) => value)), terms: known.map(({ term }) => term) };
}

/** The components of an item that a table has. */
export function componentsOf(table: Table, { key }: Pick<IndexItem, 'key'>): readonly ComponentParts[] {
  if (!table.columns.some(({ component }) => component?.item === key)) return [];
  return componentParts(table).filter(({ component }) => component?.item === key);
}

interface KnownTerm {
  readonly value: number;
  readonly max: number;
  readonly term: PointsTerm;
}

function termOf(
  table: Table,
  tableIndex: number,
  row: number,
  parts: ComponentParts,
  index: Index,
): KnownTerm | undefined {
  const worked = componentPoints(table, parts, row, index);
  const given = parts.points === undefined ? null : figureAt(table, row, parts.points);
  const max = worked?.max ?? parts.component?.max;
  if (parts.points !== undefined) {
    return given === null || max === undefined
      ? undefined
      : { value: given, max, term: { kind: 'cell', cell: { table: tableIndex, row, column: parts.points } } };
  }
  return worked === undefined
    ? undefined
    : { value: worked.value, max: worked.max, term: componentTerm(tableIndex, row, parts, worked) };
}

function componentTerm(table: number, row: number, parts: ComponentParts, worked: ComponentResult): PointsTerm {
  return { kind: 'component', table, row, parts, worked };
}
