import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { Index } from '../../indices/Index';
import { itemNamed } from '../../indices/itemNamed';
import type { ColumnDecision } from './ColumnDecision';
import { commonParts, itemNameOf } from './itemHeaders';
import { OF_ITEMS } from './itemsOfColumns';
import type { ColumnDraft } from './Proposal';
import type { StatedIndex } from './statedIndex';

/**
 * The columns with the items of the index that their table is scored by. A name that one column has given an item stands
 * for it everywhere in the table, whatever is measured there and in whichever period; the points of an item have its maximum.
 */
export function settleItems(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  { groups, parts }: StatedIndex,
  index: Index,
): readonly ColumnDecision[] {
  const placed = decisions.map((decision, column) => {
    const component = parts.get(column);
    if (component !== undefined) return { ...inGroup(decision, undefined), component };
    return groups.has(column) ? inGroup(decision, groups.get(column)) : decision;
  });
  const named = itemsByName(placed, drafts);
  const measured = (column: number, group: string): string =>
    `${placed[column]?.role ?? ''} ${String(placed[column]?.earlier)} ${drafts[column]?.meaning.period?.label ?? ''} ${group}`;
  const taken = new Set(placed.flatMap(({ group }, column) => (group === undefined ? [] : [measured(column, group)])));
  return placed.map((decision, column) => {
    const item = isOfItem(decision) && !isOpposite(drafts[column]) ? named.items.get(named.nameOf(column)) : undefined;
    // An item has one rate: a second `Tỷ lệ` behind it is of something else.
    const isOther = item === undefined || (decision.role === 'rate' && taken.has(measured(column, item)));
    return withMaximum(inGroup(decision, decision.group ?? (isOther ? undefined : item)), index);
  });
}

/** The roles that an item has columns of, those of the period before included. */
const SETTLED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...OF_ITEMS, 'previousRank', 'previousGrade']);

function isOfItem({ role, component, reason }: ColumnDecision): boolean {
  return SETTLED.has(role) && component === undefined && reason !== 'chosen';
}

function isOpposite(draft: ColumnDraft | undefined): boolean {
  return draft?.meaning.opposite === true;
}

function inGroup(decision: ColumnDecision, group: string | undefined): ColumnDecision {
  const { group: _group, ...rest } = decision;
  return group === undefined ? rest : { ...rest, group };
}

/** The items by the names that headers give them; a name that stands for two says nothing. */
function itemsByName(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
): { readonly items: ReadonlyMap<string, string>; readonly nameOf: (column: number) => string } {
  const ofItems = decisions.flatMap((decision, column) => (SETTLED.has(decision.role) ? [column] : []));
  const common = commonParts(ofItems, drafts);
  const nameOf = (column: number): string => itemNameOf(drafts[column], common);
  const items = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const column of ofItems) {
    const { group, component } = decisions[column] ?? {};
    if (group === undefined || component !== undefined) continue;
    const name = nameOf(column);
    if ((items.get(name) ?? group) !== group) doubtful.add(name);
    items.set(name, group);
  }
  for (const name of doubtful) items.delete(name);
  return { items, nameOf };
}

function withMaximum(decision: ColumnDecision, index: Index): ColumnDecision {
  const { role, max, component } = decision;
  if (role !== 'points' || max !== undefined || component !== undefined) return decision;
  const whole = itemNamed(index, decision.group)?.max;
  return whole === undefined ? decision : { ...decision, max: whole };
}
