import { figureAt } from '../tables/cells';
import { compositeColumn, type CompositeRole } from '../tables/columns';
import { rowAt, rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';
import { unitName } from '../vocabulary/unitName';

/**
 * The tables that repeat composites of some units of a longer one, `5 đơn vị cao nhất` beside the whole list, each with the
 * longer one: they rank nobody by themselves, and their ranks are the whole's.
 */
export function extractsOf(tables: readonly Table[]): ReadonlyMap<number, number> {
  const lists = tables.map((table) => figuresByUnit(table, 'composite'));
  return new Map(
    lists.flatMap((list, index) => {
      const whole = lists.findIndex((other) => isPartOf(list, other));
      return whole < 0 ? [] : [[index, whole] as const];
    }),
  );
}

/** One figure may have been copied wrongly. */
function isPartOf(list: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>): boolean {
  if (list.size === 0 || list.size >= whole.size) return false;
  let other = 0;
  for (const [unit, figure] of list) {
    if (whole.get(unit) === figure) continue;
    other += 1;
    if (!whole.has(unit) || other > 1) return false;
  }
  return other === 0 || list.size > 2;
}

/** The composites, or what else goes with them, of a table's units by their names. */
export function figuresByUnit(table: Table, role: CompositeRole): ReadonlyMap<string, number> {
  const column = compositeColumn(table, role);
  if (column === undefined) return new Map();
  return new Map(
    rowsOfKind(table, 'unit').flatMap((row) => {
      const figure = figureAt(table, row, column);
      return figure === null ? [] : [[unitName(rowAt(table, row).name).key, figure] as const];
    }),
  );
}
