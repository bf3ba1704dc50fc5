import { sum } from '../../decimal/decimal';
import { commonBands, COMMON_TARGET } from '../../indices/bands';
import type { Index, IndexItem } from '../../indices/Index';
import { indexOfItems } from '../../indices/indexOfItems';
import { itemNamed } from '../../indices/itemNamed';
import { indexKeyOf, itemKeyOf } from '../../indices/keys';
import { indexNameIn } from '../../vocabulary/indexNames';
import { isTitled } from './indexOfTable';
import type { PointsColumn } from './lastItems';

/** An item that an index does not know, and the column of its points. */
interface OtherItem {
  readonly column: number;
  readonly item: IndexItem;
}

/**
 * The items beside those of the index that a table is scored by: with their maxima all of its points come to the whole that
 * it states, and without them they would not.
 */
export function otherItems(points: readonly PointsColumn[], whole: number | undefined): readonly OtherItem[] {
  const maxima = points.flatMap(({ max }) => max ?? []);
  const others = points.filter(({ group }) => group === undefined);
  if (maxima.length < points.length || sum(maxima) !== whole || others.length * 2 >= points.length) return [];
  return others.map((each) => ({ column: each.column, item: itemOf(each, points.indexOf(each)) }));
}

/** The index with items that a table has beside those of its own. */
export function withItems(index: Index, others: readonly OtherItem[]): Index {
  if (others.length === 0) return index;
  return indexOfItems({ ...index, items: [...index.items, ...others.map(({ item }) => item)] });
}

/** The index with the maxima that the table states for its items; the same where they agree. */
export function withMaxima(index: Index, points: readonly PointsColumn[], whole: number | undefined): Index {
  const stated = new Map(
    points.flatMap(({ group, max }) => (group === undefined || max === undefined ? [] : [[group, max] as const])),
  );
  const isAll =
    stated.size === points.length && stated.size >= 3 && sum([...stated.values()]) === (whole ?? index.whole);
  // Items whose maxima add up to the whole, the index's own where none is stated, are all that there are.
  if (stated.size < index.items.length && isAll) {
    const items = index.items.flatMap((item): readonly IndexItem[] => {
      const max = stated.get(item.key);
      return max === undefined ? [] : [{ ...item, max }];
    });
    return indexOfItems({ ...index, items });
  }
  if (stated.size < index.items.length) return asFarAsStated(index, stated, whole);
  const items = index.items.map((item) => ({ ...item, max: stated.get(item.key) ?? item.max }) as IndexItem);
  if (items.every(({ max }, at) => max === index.items[at]?.max)) return index;
  const restated = indexOfItems({ ...index, items });
  // Maxima that do not add up to the whole beside them are no index of their own: one of them is wrong.
  return whole === undefined || whole === restated.whole ? restated : index;
}

/**
 * Where the table states maxima of its own for some of the items only, those of the others are not known, and a composite
 * is part of no whole but the one that is stated.
 */
function asFarAsStated(index: Index, stated: ReadonlyMap<string, number>, whole: number | undefined): Index {
  const differing = index.items.filter(({ key, max }) => stated.has(key) && stated.get(key) !== max);
  if (differing.length * 2 <= stated.size) return index;
  return withMaximaOnly(index, stated, whole);
}

/** The index with no other maxima than those that are stated. */
function withMaximaOnly(index: Index, stated: ReadonlyMap<string, number>, whole: number | undefined): Index {
  const items = index.items.map((item): IndexItem => {
    const { max: _max, ...rest } = item;
    const max = stated.get(item.key);
    return max === undefined ? rest : { ...rest, max };
  });
  const restated = indexOfItems({ ...index, items });
  return whole === undefined ? restated : { ...restated, whole };
}

/** The index that a table's points make by themselves, by the name that its title has. */
export function indexOfPoints(
  points: readonly PointsColumn[],
  titles: readonly string[],
  whole: number | undefined,
): Index {
  const name = indexNameIn(titles);
  const items = points.map(itemOf);
  const index = indexOfItems({
    key: indexKeyOf(name),
    name,
    items,
    // Without maxima there is no whole of which a grade could be a part.
    bands: commonBands,
    target: COMMON_TARGET,
    components: [],
  });
  return whole === undefined ? index : { ...index, whole };
}

/**
 * The index of a table whose composites and items are shares of one: the items that are known, by their names there, and the
 * others by those of the table.
 * @param isMean whether the composite is the mean of its items, each of which is of one then
 */
export function indexOfShares(
  index: Index,
  points: readonly PointsColumn[],
  titles: readonly string[],
  isMean: boolean,
): Index {
  const max = isMean ? { max: 1 } : {};
  // An item that the title names is that of none of several columns.
  const groups = new Set(points.flatMap(({ group }) => group ?? []));
  const knows = groups.size * 2 > points.length;
  const items = points.map((each, at): IndexItem => {
    const { max: _max, ...item } = (knows ? itemNamed(index, each.group) : undefined) ?? itemOf(each, at);
    return { ...item, ...max };
  });
  // One that the settings have of such a table is what it states once more.
  const known = index.whole === 1 ? index : { ...index, key: `${index.key} (1)` };
  const own = knows ? known : indexOfPoints(points, titles, 1);
  return { ...indexOfItems({ ...own, items }), whole: 1 };
}

/** An item by the name and the maximum that its column states. */
function itemOf({ name, max }: PointsColumn, at: number): IndexItem {
  return {
    key: itemKeyOf(name) || `muc-${at + 1}`,
    code: String(at + 1),
    name,
    target: COMMON_TARGET,
    ...(max === undefined ? {} : { max }),
  };
}

/** The index of a table that gives composites alone, on another scale than the office's own: by the name that its title has. */
export function onScale(index: Index, whole: number | undefined, titles: readonly string[]): Index {
  const restated = withMaximaOnly(index, new Map(), whole);
  if (whole !== undefined && isTitled(titles, index)) return { ...restated, key: `${index.key} (${whole})` };
  const name = indexNameIn(titles);
  return { ...restated, key: indexKeyOf(name), name };
}
