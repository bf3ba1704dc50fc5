import { sum } from '../../decimal/decimal';
import { componentNamed } from '../../indices/componentNamed';
import type { Index, IndexItem } from '../../indices/Index';
import { itemNamed } from '../../indices/itemNamed';
import { statementsIn } from '../../vocabulary/statements';
import type { FigureColumn } from '../evidence/Sample';
import { addsUp, type GroupTotal } from './groupTotals';
import type { ColumnDraft } from './Proposal';

/**
 * The points of the one item that a whole table is about, behind those of its components: `Tổng điểm nhóm` where the title
 * or the components' names say the item, and what the components state comes to no more than the item's maximum. Of a
 * whole index such a column would be the composite.
 * @param titled the key of the item that the title or the sheet names
 * @param figures of the units by column, where there are enough
 */
export function totalOfItem(
  drafts: readonly ColumnDraft[],
  figures: readonly (FigureColumn | undefined)[],
  index: Index,
  titled: string | undefined,
): GroupTotal | undefined {
  const parts = drafts.flatMap((draft, column) => (statesPoints(draft) ? [column] : []));
  const maxima = parts.map((column) => drafts[column]?.meaning.max ?? 0);
  const item = titled === undefined ? itemOfComponents(parts, drafts, index) : itemNamed(index, titled);
  if (parts.length < 2 || item?.max === undefined || sum(maxima) > item.max) return undefined;
  const wholes: readonly (number | undefined)[] = [undefined, item.max, sum(maxima)];
  const totals = drafts.flatMap(({ meaning, parent }, column) => {
    const isTotal = meaning.leaf.has('total') || meaning.leaf.has('points');
    const isApart = parent === '' && !parts.includes(column) && wholes.includes(meaning.max);
    return isTotal && isApart && addsUp(figures[column], parts, figures) ? [column] : [];
  });
  const [total, another] = totals;
  return total === undefined || another !== undefined ? undefined : { total, parts, item: item.name };
}

/** Whether a column has points of a component whose header states what they can be at most. */
function statesPoints({ meaning, parent }: ColumnDraft): boolean {
  if (meaning.max === undefined || meaning.leaf.has('rate')) return false;
  return parent === '' ? !meaning.leaf.has('total') : meaning.leaf.has('points');
}

/** The item that the index's rules have all of some components for, as far as they know them. */
function itemOfComponents(
  parts: readonly number[],
  drafts: readonly ColumnDraft[],
  index: Index,
): IndexItem | undefined {
  const items = parts.flatMap((column) => {
    const { parent = '', header = '' } = drafts[column] ?? {};
    const own = (parent === '' ? header : parent).split(' › ').at(-1) ?? '';
    return componentNamed(statementsIn(own).rest, index)?.item ?? [];
  });
  const [item, ...others] = new Set(items);
  return items.length < 2 || others.length > 0 ? undefined : itemNamed(index, item);
}
