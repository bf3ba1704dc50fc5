import { divide, multiply, round } from '../decimal/decimal';
import { memoizeBy } from '../memo/memoizeBy';
import { memoizeText } from '../memo/memoizeText';
import type { ComponentRule, Index } from '../indices/Index';
import { plainText } from '../text/letters';
import { cellAt, figureAt } from '../tables/cells';
import { columnAt } from '../tables/columns';
import { rowAt } from '../tables/rows';
import type { Column, Table } from '../tables/Table';

/** The cells that a component's points (điểm thành phần) are worked out from, as column indices of one table. */
export interface ComponentParts {
  readonly points: number;
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
  const withRole = (some: typeof columns, role: Column['role']): readonly number[] =>
    some.filter(({ column }) => column.role === role).map(({ index }) => index);
  if (table.kind === 'components') {
    const [points] = withRole(columns, 'points');
    return points === undefined ? [] : [partsOf(points, columns, withRole)];
  }
  return columns.flatMap(({ column, index }) => {
    const parent = column.path.slice(0, -1).join(' › ');
    if (column.role !== 'points' || column.max === undefined || parent === '') return [];
    const siblings = columns.filter(({ column: other }) => other.path.slice(0, -1).join(' › ') === parent);
    if (withRole(siblings, 'points').length !== 1) return [];
    const parts = partsOf(index, siblings, withRole);
    return parts.counts === undefined && parts.rate === undefined ? [] : [parts];
  });
}

type Columns = readonly { readonly column: Column; readonly index: number }[];

function partsOf(
  points: number,
  columns: Columns,
  withRole: (some: { column: Column; index: number }[], role: Column['role']) => readonly number[],
): ComponentParts {
  const some = [...columns];
  const [first, second] = withRole(some, 'count');
  const [rate] = withRole(some, 'rate');
  const [maximum] = withRole(some, 'maximum');
  const [target] = withRole(some, 'target');
  const isTotal = (index: number): boolean =>
    /tong|phai|mau so/.test(plainText(columns.find((each) => each.index === index)?.column.path.at(-1) ?? ''));
  const counts =
    first === undefined || second === undefined
      ? undefined
      : isTotal(first)
        ? { achieved: second, total: first }
        : { achieved: first, total: second };
  return {
    points,
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
  const max = componentMaximum(table, parts, row);
  if (max === undefined) return undefined;
  const rule = componentRule(table, parts, row, index);
  const target = statedTarget(table, parts, row) ?? rule?.target ?? 100;
  const [achieved, total] = [figure(parts.counts?.achieved), figure(parts.counts?.total)];
  if (achieved !== null && total === 0) {
    const policy = rule?.withoutBase ?? 'empty';
    return policy === 'empty' ? undefined : { value: policy === 'full' ? max : 0, max, target };
  }
  const rate = figure(parts.rate);
  // One division at the end: a rate worked out first would rarely be an exact decimal.
  const points =
    achieved !== null && total !== null
      ? divide(multiply(multiply(max, achieved), 100), multiply(total, target))
      : rate === null
        ? undefined
        : divide(multiply(max, rate), target);
  return points === undefined ? undefined : { value: Math.min(max, round(points, 2)), max, target };
}

/** A component's points at most: by a column of maxima, the points column, or the points cell itself (`3.85 / 4`). */
export function componentMaximum(table: Table, { points, maximum }: ComponentParts, row: number): number | undefined {
  const { reading } = cellAt(table, row, points);
  const stated = maximum === undefined ? null : figureAt(table, row, maximum);
  return stated ?? columnAt(table, points).max ?? (reading.kind === 'fraction' ? reading.of : undefined);
}

/** The rate, in percent, that earns a component all its points, where the table states it. */
export function statedTarget(table: Table, { target }: ComponentParts, row: number): number | undefined {
  return (target === undefined ? null : figureAt(table, row, target)) ?? boundIn(table, target, row);
}

function boundIn(table: Table, column: number | undefined, row: number): number | undefined {
  const reading = column === undefined ? undefined : cellAt(table, row, column).reading;
  return reading?.kind === 'bound' ? reading.value : undefined;
}

/** The rule of a component by its name, which units' rows ask for again and again. */
const rulesByName = memoizeBy((components: Index['components']) =>
  memoizeText((name) => componentNamed(` ${plainText(name)} `, components)),
);

/** The rule of the longest words that stand in a name, of two the longer says more; the office's own rules before others. */
function componentNamed(plainName: string, components: readonly ComponentRule[]): ComponentRule | undefined {
  const lengthIn = ({ words }: ComponentRule): number =>
    Math.max(0, ...words.map(plainText).map((each) => (plainName.includes(` ${each} `) ? each.length : 0)));
  const [best] = components
    .map((rule) => ({ rule, length: lengthIn(rule) }))
    .filter(({ length }) => length > 0)
    .sort(
      (one, other) =>
        Number(one.rule.preset === true) - Number(other.rule.preset === true) || other.length - one.length,
    );
  return best?.rule;
}

/** The rule by which a component is scored, found by its name; `undefined` where its name is in none. */
export function componentRule(
  table: Table,
  parts: ComponentParts,
  row: number,
  { components }: Index,
): ComponentRule | undefined {
  const name = table.kind === 'components' ? rowAt(table, row).name : columnAt(table, parts.points).header;
  return rulesByName(components)(name);
}
