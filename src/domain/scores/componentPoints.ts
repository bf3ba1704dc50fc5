import { divide, multiply, round } from '../decimal/decimal';
import { componentNamed } from '../indices/componentNamed';
import type { ComponentRule, Index } from '../indices/Index';
import { cellAt, figureAt } from '../tables/cells';
import { columnAt, headerAbove } from '../tables/columns';
import { fractionParts } from '../vocabulary/fractionParts';
import { wordsOf } from '../vocabulary/PhraseBook';
import { rowAt } from '../tables/rows';
import type { Column, ColumnComponent, Table } from '../tables/Table';

/** The cells that a component's points (điểm thành phần) are worked out from, as column indices of one table. */
export interface ComponentParts {
  /** Absent where the table has no column for them. */
  readonly points?: number;
  /** The component, where the table's headers name it. */
  readonly component?: ColumnComponent;
  /** Achieved and total, where both are counted. */
  readonly counts?: { readonly achieved: number; readonly total: number };
  readonly rate?: number;
  /** The column that gives each row's maximum; otherwise the points column has one maximum for all. */
  readonly maximum?: number;
  readonly target?: number;
}

/**
 * The components of a table: in a table of components each row is one; in a table of units, points beside a rate or two
 * counts under the same parent header.
 */
export function componentParts(table: Table): readonly ComponentParts[] {
  const columns = table.columns.map((column, index) => ({ column, index }));
  const withRole = (some: Columns, role: Column['role']): readonly number[] =>
    some.filter(({ column }) => column.role === role).map(({ index }) => index);
  if (table.kind === 'components') {
    const [points] = withRole(columns, 'points');
    return points === undefined ? [] : [partsOf(points, columns, withRole)];
  }
  const named = columnsOfComponents(columns).map(({ component, own }): ComponentParts => {
    const [points] = withRole(own, 'points');
    return { ...partsOf(points, own, withRole), component };
  });
  const unnamed = columns.flatMap(({ column, index }) => {
    const parent = headerAbove(column);
    if (column.role !== 'points' || column.component !== undefined || column.max === undefined || parent === '')
      return [];
    const siblings = columns.filter(({ column: other }) => headerAbove(other) === parent);
    if (withRole(siblings, 'points').length !== 1) return [];
    const parts = partsOf(index, siblings, withRole);
    return parts.counts === undefined && parts.rate === undefined ? [] : [parts];
  });
  return [...named, ...unnamed];
}

/** The columns of each component that the headers name. */
function columnsOfComponents(
  columns: Columns,
): readonly { readonly component: ColumnComponent; readonly own: Columns }[] {
  const found = new Map<string, { readonly component: ColumnComponent; readonly own: Columns }>();
  for (const each of columns) {
    const { component } = each.column;
    if (component === undefined) continue;
    found.set(component.name, { component, own: [...(found.get(component.name)?.own ?? []), each] });
  }
  return [...found.values()];
}

type Columns = readonly { readonly column: Column; readonly index: number }[];

function partsOf(
  points: number | undefined,
  some: Columns,
  withRole: (some: Columns, role: Column['role']) => readonly number[],
): ComponentParts {
  const [first, second] = withRole(some, 'count');
  const [rate] = withRole(some, 'rate');
  const [maximum] = withRole(some, 'maximum');
  const [target] = withRole(some, 'target');
  const isTotal = (index: number): boolean =>
    fractionParts.allIn(wordsOf(some.find((each) => each.index === index)?.column.path.at(-1) ?? '')).length > 0;
  const counts =
    first === undefined || second === undefined
      ? undefined
      : isTotal(first)
        ? { achieved: second, total: first }
        : { achieved: first, total: second };
  return {
    ...(points === undefined ? {} : { points }),
    ...(counts === undefined ? {} : { counts }),
    ...(rate === undefined ? {} : { rate }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(target === undefined ? {} : { target }),
  };
}

export interface ComponentResult {
  readonly value: number;
  readonly max: number;
  /** In percent. */
  readonly target: number;
  readonly withoutBase: ComponentRule['withoutBase'];
}

/**
 * A component's points: min(max, max × rate ÷ target), rounded half up to two decimals. Published portal figures agree
 * (144574 of 184513 with a maximum of 6 and a target of 90 % gives 5.22); the rule is portal users', not the decision's text.
 * Without a denominator there is no rate, and the component's policy decides.
 * @returns `undefined` where the points stay empty
 */
export function componentPoints(
  table: Table,
  parts: ComponentParts,
  row: number,
  index: Index,
): ComponentResult | undefined {
  const figure = (column: number | undefined): number | null =>
    column === undefined ? null : figureAt(table, row, column);
  const rule = componentRule(table, parts, row, index);
  const max = componentMaximum(table, parts, row) ?? rule?.max;
  if (max === undefined) return undefined;
  const target = statedTarget(table, parts, row) ?? rule?.target ?? 100;
  const [achieved, total] = [figure(parts.counts?.achieved), figure(parts.counts?.total)];
  const withoutBase = rule?.withoutBase ?? 'empty';
  if (total === 0) {
    return withoutBase === 'empty' ? undefined : { value: withoutBase === 'full' ? max : 0, max, target, withoutBase };
  }
  const rate = figure(parts.rate);
  // One division at the end: a rate worked out first would rarely be an exact decimal.
  const points =
    achieved !== null && total !== null
      ? divide(multiply(multiply(max, achieved), 100), multiply(total, target))
      : rate === null
        ? undefined
        : divide(multiply(max, rate), target);
  return points === undefined ? undefined : { value: Math.min(max, round(points, 2)), max, target, withoutBase };
}

/** A component's points at most: by a column of maxima, the points column, the points cell itself (`3.85 / 4`), or its header. */
export function componentMaximum(table: Table, parts: ComponentParts, row: number): number | undefined {
  const { points, maximum, component } = parts;
  const stated = maximum === undefined ? null : figureAt(table, row, maximum);
  if (stated !== null) return stated;
  const reading = points === undefined ? undefined : cellAt(table, row, points).reading;
  const ofColumn = points === undefined ? undefined : columnAt(table, points).max;
  return ofColumn ?? (reading?.kind === 'fraction' ? reading.of : component?.max);
}

/** The rate, in percent, that earns a component all its points, where the table states it. */
export function statedTarget(table: Table, { target }: ComponentParts, row: number): number | undefined {
  return (target === undefined ? null : figureAt(table, row, target)) ?? boundIn(table, target, row);
}

function boundIn(table: Table, column: number | undefined, row: number): number | undefined {
  const reading = column === undefined ? undefined : cellAt(table, row, column).reading;
  return reading?.kind === 'bound' ? reading.value : undefined;
}

/** The rule by which a component is scored, found by its name; `undefined` where its name is in none. */
export function componentRule(
  table: Table,
  parts: ComponentParts,
  row: number,
  index: Index,
): ComponentRule | undefined {
  const name =
    table.kind === 'components'
      ? rowAt(table, row).name
      : (parts.component?.name ?? (parts.points === undefined ? '' : columnAt(table, parts.points).header));
  return componentNamed(name, index);
}
