import type { Column, Row, TableKind } from './Table';
import type { ColumnRole } from '../vocabulary/columnRoles';

/**
 * The kind of a table, from its columns' roles and its rows' names.
 * @param itemIn the item that a row's name names
 */
export function tableKind(
  columns: readonly Column[],
  rows: readonly Row[],
  coded: boolean,
  tableGroup: string | undefined,
  itemIn: (text: string) => string | undefined,
): TableKind {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const count = (role: ColumnRole): number => columns.filter((column) => column.role === role).length;
  const groupsOf = (role: ColumnRole): number =>
    new Set(columns.filter((each) => each.role === role).flatMap((each) => each.group ?? [])).size;
  if (!has('unit') && !has('indicator') && !has('field')) return 'unknown';
  // The maximum stands in a column of its own, or behind the points: `3.85 / 4`.
  const bounded =
    has('maximum') ||
    columns.some(({ role, max, special }) => role === 'points' && max === undefined && hasFractions(special));
  const components = has('indicator') && bounded && has('points') && count('count') >= 2;
  if (components) return 'components';
  // Each unit's own results beside targets, indicator by indicator, are the units' indicators.
  const areUnits = has('unit') && !has('indicator') && count('target') > 1;
  if (has('target') && !areUnits && !has('composite') && (has('result') || has('rate') || has('assessment')))
    return 'targets';
  if (namesItems(rows, itemIn) && (has('points') || has('rate') || has('result'))) return 'parentGroups';
  if (groupsOf('points') >= 2) return 'groupPoints';
  if (has('composite')) return 'scoreboard';
  if (has('points') && (tableGroup !== undefined || groupsOf('points') === 1)) return 'oneGroup';
  if (coded && columns.some((column) => column.formula !== undefined)) return 'codedCounts';
  if (count('count') > 0 && count('count') >= count('rate')) return 'counts';
  if (has('rate') || has('count') || has('points')) return 'indicators';
  return 'unknown';
}

function hasFractions(special: Column['special']): boolean {
  return [...special.values()].some(({ kind }) => kind === 'fraction');
}

/** A table of the index's groups has a handful of rows; hundreds are units. */
const MOST_GROUP_ROWS = 60;

/** Whether the rows are the index's groups rather than units. */
export function namesItems(rows: readonly Row[], itemIn: (text: string) => string | undefined): boolean {
  if (rows.length > MOST_GROUP_ROWS) return false;
  const groups = new Set(rows.flatMap((row) => itemIn(row.name) ?? []));
  return groups.size >= 3 && groups.size >= rows.filter((row) => row.kind === 'unit').length / 2;
}
