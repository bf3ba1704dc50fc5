import type { IndexItem } from '../../indices/Index';
import type { IndexCandidate } from './indexOfTable';
import { SAME_MAXIMA } from './itemsOfColumns';

/** A column of an item's own points, as far as its item is known. */
export interface PointsColumn {
  readonly column: number;
  readonly name: string;
  readonly group?: string | undefined;
  readonly max?: number;
}

/**
 * Where as many columns are left as items, these are the missing ones: by a word that names one of them, by their maxima
 * where the table states those of the index; one by itself in any case, two where all the others stand in the order of the
 * index.
 */
export function lastItems(
  { index, names }: IndexCandidate,
  points: readonly PointsColumn[],
): ReadonlyMap<number, string> {
  const named = points.flatMap(({ group }) => group ?? []);
  const found = new Map<number, string>();
  const left = (): readonly IndexItem[] =>
    index.items.filter(({ key }) => !named.includes(key) && ![...found.values()].includes(key));
  const open = (): readonly PointsColumn[] =>
    points.filter(({ group, column }) => group === undefined && !found.has(column));
  if (left().length !== open().length) return found;
  const giveWhere = (fits: (item: IndexItem, column: PointsColumn) => boolean): void => {
    const [items, columns] = [left(), open()];
    for (const item of items) {
      const [only, ...more] = columns.filter((column) => fits(item, column));
      const others = items.filter((each) => only !== undefined && fits(each, only));
      if (only !== undefined && more.length === 0 && others.length === 1) found.set(only.column, item.key);
    }
  };
  giveWhere(({ key }, { name }) => names.matches(name).some((match) => match.key === key));
  const agreeing = points.filter(({ group, max }) =>
    index.items.some((item) => item.key === group && item.max === max),
  );
  const isOwn = agreeing.length >= named.length * SAME_MAXIMA;
  if (isOwn && open().length > 1) giveWhere((item, { max }) => item.max === max);
  const [items, columns] = [left(), open()];
  const fits = columns.every(({ max }, at) => !isOwn || max === undefined || items[at]?.max === max);
  if (!fits || columns.length > 2 || (columns.length === 2 && !areInOrder(index.items, points))) return found;
  columns.forEach(({ column }, at) => {
    const item = items[at];
    if (item !== undefined) found.set(column, item.key);
  });
  return found;
}

function areInOrder(items: readonly IndexItem[], points: readonly PointsColumn[]): boolean {
  const places = points.flatMap(({ group }) =>
    group === undefined ? [] : [items.findIndex(({ key }) => key === group)],
  );
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
}
