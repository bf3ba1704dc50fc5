import { sum } from '../../decimal/decimal';
import { componentNamed } from '../../indices/componentNamed';
import type { Index } from '../../indices/Index';
import { itemNamed } from '../../indices/itemNamed';
import type { ItemNames } from '../../vocabulary/ItemNames';
import { statementsIn } from '../../vocabulary/statements';
import type { ColumnComponent, ColumnFormula } from '../Table';
import type { ColumnDecision } from './ColumnDecision';
import type { IndexCandidate } from './indexOfTable';
import type { ColumnDraft } from './Proposal';

/**
 * The component (chỉ số thành phần) that each column is about, where the columns of an item are those of several: named
 * by a header above the column that a rule of the index knows, or that states a maximum below the item's own header.
 */
function componentColumns(
  paths: readonly (readonly string[])[],
  decisions: readonly ColumnDecision[],
  index: Index,
  names: ItemNames,
): ReadonlyMap<number, ColumnComponent> {
  const found = paths.flatMap((path, column) => {
    const { role, earlier, reason } = decisions[column] ?? {};
    if (earlier === true || reason === 'chosen' || path.length === 0) return [];
    // Below a header of its own a component has counts or a rate; a column by itself can only give its points.
    const levels = role === 'points' ? path.length : path.length - 1;
    const component = deepest(path.slice(0, levels), index, names);
    return component === undefined ? [] : [{ column, component }];
  });
  return new Map(
    found
      .filter(({ component }) => isOneOfSeveral(component, found, index))
      .map(({ column, component }) => [column, component] as const),
  );
}

function deepest(path: readonly string[], index: Index, names: ItemNames): ColumnComponent | undefined {
  for (let level = path.length - 1; level >= 0; level -= 1) {
    const text = path[level] ?? '';
    const { rest, max } = statementsIn(text);
    const named = namesItem(rest, names);
    const isPart = named !== undefined && max !== undefined && max < (itemNamed(index, named)?.max ?? 0);
    // The item's own header is no component of it, whatever words they share, unless it states less than the item has.
    if (named !== undefined && !isPart) return undefined;
    const rule = componentNamed(rest, index);
    const item =
      rule?.item ??
      named ??
      (max === undefined ? undefined : namesItem(statementsIn(path[level - 1] ?? '').rest, names));
    const most = max ?? rule?.max;
    // A column of all the item's points is no component of it either.
    if (item === undefined || most === itemNamed(index, item)?.max) continue;
    return { item, name: path.slice(0, level + 1).join(' › '), ...(most === undefined ? {} : { max: most }) };
  }
  return undefined;
}

function namesItem(text: string, names: ItemNames): string | undefined {
  const [best] = names.matches(text);
  return best?.exact === true ? best.key : undefined;
}

/** Whether the item has another component in the table, and they do not come to more than the item. */
function isOneOfSeveral(
  { item }: ColumnComponent,
  found: readonly { readonly component: ColumnComponent }[],
  index: Index,
): boolean {
  const maxima = new Map(
    found.flatMap(({ component }) => (component.item === item ? [[component.name, component.max ?? 0] as const] : [])),
  );
  return maxima.size > 1 && sum([...maxima.values()]) <= (itemNamed(index, item)?.max ?? Infinity);
}

/** A column headed as points below a component's name leaves little to ask. */
const SURE = 0.95;

/** The decisions with the columns of components told from those of items. */
export function withComponents(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  paths: readonly (readonly string[])[],
  { index, names }: IndexCandidate,
): readonly ColumnDecision[] {
  const components = componentColumns(paths, decisions, index, names);
  return decisions.map((decision, column) => ofComponent(decision, components.get(column), drafts[column]));
}

/** The columns of items' own points that are the sums of the points of all their components. */
export function sumsOfComponents(
  decisions: readonly ColumnDecision[],
  { items }: Pick<Index, 'items'>,
): ReadonlyMap<number, ColumnFormula> {
  return new Map(
    items.flatMap(({ key, max }) => {
      const own = decisions.findIndex(
        ({ role, group, earlier }) => role === 'points' && group === key && earlier !== true,
      );
      const terms = decisions.flatMap(({ role, component }, column) =>
        role === 'points' && component?.item === key ? [{ column, max: component.max }] : [],
      );
      const isWhole = terms.length > 1 && sum(terms.map((term) => term.max ?? 0)) === max;
      if (own < 0 || !isWhole) return [];
      return [[own, { kind: 'sum', terms: terms.map(({ column }) => ({ column, sign: 1 })) }] as const];
    }),
  );
}

/** A column of a component: what belongs to the component is not the item's own, and what is headed as points is points. */
function ofComponent(
  decision: ColumnDecision,
  component: ColumnComponent | undefined,
  draft: ColumnDraft | undefined,
): ColumnDecision {
  if (component === undefined) return decision;
  const { group: _group, ...rest } = decision;
  const isPoints = rest.role === 'points' || (rest.role === 'count' && draft?.meaning.leaf.has('points') === true);
  return {
    ...rest,
    ...(isPoints ? { role: 'points' as const, confidence: Math.max(rest.confidence, SURE), alternatives: [] } : {}),
    ...(isPoints && rest.max === undefined && component.max !== undefined ? { max: component.max } : {}),
    component,
  };
}
