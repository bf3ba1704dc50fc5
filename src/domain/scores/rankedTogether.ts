import { levelOf, rowAt, rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';
import { levelClass, type LevelClass } from '../vocabulary/unitLevels';

/**
 * The unit rows of a table that are ranked with each other, as indices: those of a cluster, and communes apart from departments; those of no
 * stated level go with the most.
 */
export function rankedTogether(table: Table): readonly (readonly number[])[] {
  const clusters = new Map<string, number[]>();
  const others: number[] = [];
  for (const row of rowsOfKind(table, 'unit')) {
    const { cluster } = rowAt(table, row);
    const same = cluster === undefined ? others : clusters.get(cluster);
    if (same !== undefined) same.push(row);
    else if (cluster !== undefined) clusters.set(cluster, [row]);
  }
  return [...clusters.values(), ...byLevel(table, others)];
}

function byLevel(table: Table, rows: readonly number[]): readonly (readonly number[])[] {
  const byClass = new Map<LevelClass, number[]>();
  for (const row of rows) {
    const level = levelClass(levelOf(rowAt(table, row)));
    const same = byClass.get(level);
    if (same === undefined) byClass.set(level, [row]);
    else same.push(row);
  }
  const open = byClass.get('unknown') ?? [];
  byClass.delete('unknown');
  const [most, ...rest] = [...byClass.values()].sort((one, other) => other.length - one.length);
  if (most === undefined) return open.length === 0 ? [] : [open];
  return [[...most, ...open].sort((one, other) => one - other), ...rest];
}
