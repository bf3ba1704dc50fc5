import type { Index } from '../indices/Index';
import { type ComponentParts, componentParts, componentRule } from '../scores/componentPoints';
import type { Table } from '../tables/Table';

/** Whether points are a component's, by a rule of its own: every row of a table of components, or a column that a rule names. */
export function isComponent(table: Table, parts: ComponentParts, index: Index): boolean {
  return table.kind === 'components' || componentRule(table, parts, 0, index) !== undefined;
}

/** The columns of a table whose points are components'. */
export function componentColumns(table: Table, index: Index): ReadonlySet<number> {
  const parts = componentParts(table).filter((each) => isComponent(table, each, index));
  return new Set(parts.flatMap(({ points }) => points ?? []));
}
