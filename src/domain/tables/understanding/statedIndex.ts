import { sum } from '../../decimal/decimal';
import type { Index } from '../../indices/Index';
import { itemNamed } from '../../indices/itemNamed';
import { itemKeyOf } from '../../indices/keys';
import { partOfIndex } from '../../indices/partOfIndex';
import type { Relation } from '../evidence/arithmetic';
import type { ColumnComponent, ColumnFormula } from '../Table';
import type { ColumnDecision } from './ColumnDecision';
import { componentsOfParts, type GroupTotal } from './groupTotals';
import { OF_ITEMS } from './itemsOfColumns';
import { commonParts, headerParts, itemNameOf } from './itemHeaders';
import { type IndexCandidate, isTitled } from './indexOfTable';
import { namesKnownIndex } from '../../vocabulary/indexNames';
import { lastItems, type PointsColumn } from './lastItems';
import { type PointsNode, pointsTree } from './nestedPoints';
import type { ColumnDraft } from './Proposal';
import { indexOfPoints, indexOfShares, onScale, otherItems, withItems, withMaxima } from './restatedIndex';
import { isShareOfOne, likelyWhole, statedWhole } from './statedWhole';
import { addsUp, withoutSums } from './subtotals';

/** So many points make an index. */
const FEWEST = 3;

/** The index that a table's points are scored by, as far as the table says. */
export interface StatedIndex {
  /** The key of the index, where it is not the office's own. */
  readonly key?: string;
  /** The index that the table states, where none of the settings is it. */
  readonly stated?: Index;
  /** The item of each column, in place of the one decided before; `undefined` where it is of none. */
  readonly groups: ReadonlyMap<number, string | undefined>;
  /** The columns that are the sums of others, as the stated maxima show. */
  readonly sums: ReadonlyMap<number, ColumnFormula>;
  /** The columns of items' parts, that the items' own columns add up. */
  readonly parts: ReadonlyMap<number, ColumnComponent>;
}

interface StatedIndexContext {
  readonly candidate: IndexCandidate;
  /** The office's own index. */
  readonly own: Index;
  readonly relations: readonly Relation[];
  /** Whether the composite is the mean of its items by weights. */
  readonly isWeighted: boolean;
  /** The items whose parts stand beside them: parts are no items. */
  readonly totals: readonly GroupTotal[];
}

/**
 * The index by which a table's items are scored. Where its points name the items of a known one, that one, with the maxima
 * that the table states; where they name others, the one that the table itself states by its headers and maxima.
 */
export function statedIndex(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  maxima: readonly (number | undefined)[],
  titles: readonly string[],
  context: StatedIndexContext,
): StatedIndex {
  const parts = new Set(context.totals.flatMap((each) => each.parts));
  const items = decisions.map((decision, column) =>
    parts.has(column) ? { ...decision, role: 'unknown' as const } : decision,
  );
  const scored = indexStatedBy(items, drafts, maxima, titles, context);
  const itemOf = (column: number): string | undefined =>
    scored.groups.has(column) ? scored.groups.get(column) : decisions[column]?.group;
  const components = componentsOfParts(decisions, drafts, context.totals, itemOf);
  return { ...scored, parts: new Map([...scored.parts, ...components]) };
}

function indexStatedBy(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  maxima: readonly (number | undefined)[],
  titles: readonly string[],
  { candidate, own, relations, isWeighted }: StatedIndexContext,
): StatedIndex {
  const all = pointsColumns(decisions, drafts, maxima);
  // What an index knows as items of its own are no parts of another one, however their figures fall.
  const isSum = (column: number, terms: readonly PointsColumn[]): boolean =>
    !(decisions[column]?.group !== undefined && terms.some(({ group }) => group !== undefined)) &&
    addsUp(drafts[column], column, terms, relations);
  const tree = pointsTree(all, isSum);
  const { items: points, sums } = withoutSums(
    tree.map(({ column }) => column),
    decisions,
    maxima,
    (column) => drafts[column]?.meaning.leaf.has('total') === true,
    isSum,
  );
  const named = new Set(points.flatMap(({ group }) => group ?? []));
  const { index } = candidate;
  const none: StatedIndex = { groups: new Map(), sums, parts: new Map() };
  const composite = decisions.findIndex(({ role }) => role === 'composite');
  const mean = relations.filter((each) => each.kind === 'mean').find(({ column }) => column === composite);
  const whole =
    composite < 0
      ? undefined
      : isShare(composite, decisions, relations)
        ? 100
        : statedWhole(composite, drafts, maxima, titles, isWeighted, mean);
  const isWhole = (): boolean =>
    (drafts[composite]?.evidence.filled ?? 0) >= 3 && addsUp(drafts[composite], composite, points, relations);
  const areBeyond = whole === undefined && exceedItems(points, index, drafts);
  if (whole === undefined && !areBeyond && isPartOf(index, points, named) && isWhole()) {
    // The composite adds up some of the items and no others: it is of what these come to.
    const stated = partOfIndex(index, named);
    return { ...none, key: stated.key, stated };
  }
  if (whole === undefined && areSharesOfOne(composite, points, drafts)) {
    const stated = indexOfShares(index, points, titles, mean !== undefined);
    const groups = new Map(points.map(({ column }, at) => [column, stated.items[at]?.key]));
    return { ...none, key: stated.key, stated, groups };
  }
  if (!areBeyond && isKnown(index, points, named)) {
    const last = lastItems(candidate, points);
    const placed = points.map((each) => ({ ...each, group: each.group ?? last.get(each.column) }));
    // What the composite of every unit adds up is an item, whether or not the index knows it.
    const all = points.every(({ max }) => max !== undefined) && isWhole() ? statedSum(points) : undefined;
    const others = otherItems(placed, whole ?? all);
    const groups = new Map([...last, ...others.map(({ column, item }) => [column, item.key] as const)]);
    const parts = partsOf(tree, (each) => groups.get(each.column) ?? each.group);
    const allNamed = placed.map((each) => ({ ...each, group: each.group ?? groups.get(each.column) }));
    const restated = withMaxima(withItems(index, others), allNamed, whole ?? (others.length > 0 ? all : undefined));
    if (restated === index)
      return index === own ? { ...none, groups, parts } : { ...none, groups, parts, key: index.key, stated: index };
    const key = index === own ? `${index.key} (${wholeAsStated(restated)})` : index.key;
    return { ...none, groups, parts, key, stated: { ...restated, key } };
  }
  const isOther = !isTitled(titles, own) && titles.some(namesKnownIndex);
  // A few points of no name and no maximum are no items of another index.
  const areNone = points.length < FEWEST && named.size === 0 && points.every(({ max }) => max === undefined);
  if (composite >= 0 && (points.length === 0 || (isOther && areNone))) {
    const scale = whole ?? likelyWhole(composite, decisions, drafts);
    const isCount = scale === undefined && countsItems(drafts[composite]);
    if (!isCount && !isOther && (scale === undefined || scale === index.whole)) return none;
    const stated = onScale(index, scale ?? (isOther ? hundredOf(drafts[composite]) : undefined), titles);
    // What the title's index calls as the office's own does is its own all the same.
    const groups = isOther ? new Map(decisions.map((_, column) => [column, undefined])) : none.groups;
    return { ...none, groups, key: stated.key, stated };
  }
  // A word or two of the office's index among many others' is chance, unless the title speaks of it.
  const isForeign =
    points.length > index.items.length ? named.size * 2 < points.length : named.size * 3 === points.length;
  const namesOthers = areBeyond || named.size * 3 < points.length || (isForeign && !isTitled(titles, index));
  const enough = points.length >= FEWEST || (points.length >= 2 && composite >= 0);
  const bounded = points.filter(({ max }) => max !== undefined).length;
  const isBare = bounded === 0 && (areBeyond || points.length >= FEWEST) && namesOthers;
  if (!enough || !(bounded === points.length || isBare)) return none;
  if (decisions.some(({ role }) => role === 'indicator')) return none;
  const stated = indexOfPoints(points, titles, whole ?? (areBeyond ? hundredOf(drafts[composite]) : undefined));
  // Items of one name could not be told apart in any sheet.
  if (new Set(stated.items.map(({ key: item }) => item)).size < points.length) return none;
  return {
    key: stated.key,
    stated,
    sums,
    groups: itemsByName(decisions, drafts, stated),
    parts: partsOf(tree, (each) => stated.items[points.indexOf(each)]?.key),
  };
}

/** Whether composites are what points are of their maxima, in percent. */
function isShare(composite: number, decisions: readonly ColumnDecision[], relations: readonly Relation[]): boolean {
  return relations.some(
    (relation) =>
      relation.kind === 'ratio' &&
      relation.column === composite &&
      decisions[relation.part]?.role === 'points' &&
      decisions[relation.whole]?.role === 'maximum',
  );
}

/** What the maxima of points come to. */
function statedSum(points: readonly PointsColumn[]): number {
  return sum(points.map(({ max }) => max ?? 0));
}

/** The whole of an index as its code shows it; a code is told from others by letters and digits, so a letter stands for maxima that nobody states. */
function wholeAsStated({ items, whole }: Index): string {
  return whole === undefined ? `${sum(items.map(({ max }) => max ?? 0))} + x` : String(whole);
}

/** The parts of every item, by the item that their whole is; the parts of parts are of no item. */
function partsOf(
  tree: readonly PointsNode[],
  itemOf: (column: PointsColumn) => string | undefined,
): ReadonlyMap<number, ColumnComponent> {
  const below = ({ parts }: PointsNode, item: string, path: string): readonly (readonly [number, ColumnComponent])[] =>
    parts.flatMap((part) => {
      const { column, name, max } = part.column;
      const own = `${path} › ${name}`;
      const component = { item, name: own, ...(max === undefined ? {} : { max }) };
      return [[column, component] as const, ...below(part, itemKeyOf(own), own)];
    });
  return new Map(
    tree.flatMap((node) => {
      const item = itemOf(node.column);
      return item === undefined ? [] : below(node, item, node.column.name);
    }),
  );
}

/** The items of an index that a table states, for all columns that bear an item's name or stand below it. */
function itemsByName(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  { items }: Index,
): ReadonlyMap<number, string | undefined> {
  const byName = new Map(items.map(({ name, key }) => [name, key]));
  const itemOf = (draft: ColumnDraft | undefined): string | undefined =>
    headerParts(draft)
      .map((part) => byName.get(part))
      .findLast((key) => key !== undefined);
  return new Map(
    decisions.map(({ role }, column) => [column, OF_ITEMS.has(role) ? itemOf(drafts[column]) : undefined]),
  );
}

/** Whether a composite and the items beside it are shares of one, as indices are published, and no maximum says otherwise. */
function areSharesOfOne(composite: number, points: readonly PointsColumn[], drafts: readonly ColumnDraft[]): boolean {
  if (points.length < 2 || !isShareOfOne(drafts[composite])) return false;
  return points.every(({ column, max }) => max === undefined && (drafts[column]?.evidence.greatest ?? 0) <= 1);
}

/** What composites of another index are of where nobody says it: a hundred, unless some exceed it. */
function hundredOf(draft: ColumnDraft | undefined): number | undefined {
  return draft !== undefined && draft.evidence.greatest <= 100 ? 100 : undefined;
}

/** `Tổng số tiêu chí đạt`: how many items are reached, and no points of a whole. */
function countsItems(draft: ColumnDraft | undefined): boolean {
  if (draft === undefined || !draft.evidence.integersOnly || draft.meaning.words.has('points')) return false;
  return draft.meaning.leaf.has('item') && draft.meaning.leaf.has('result');
}

/**
 * Whether the points of most items that an index knows exceed what they could be there, in most rows, and no maximum is
 * stated: the table has its own maxima for items of those names.
 */
function exceedItems(points: readonly PointsColumn[], index: Index, drafts: readonly ColumnDraft[]): boolean {
  const named = points.filter(({ group, max }) => group !== undefined && max === undefined);
  const beyond = named.filter(({ column, group }) => {
    const most = itemNamed(index, group)?.max ?? Infinity;
    const figures = drafts[column]?.evidence.figures ?? [];
    return figures.filter((figure) => figure > most).length * 2 > figures.length;
  });
  return beyond.length >= 2 && beyond.length * 2 > named.length;
}

/** Whether the points are those of an index: most of them name its items, and most of its items are named. */
function isKnown({ items }: Index, points: readonly PointsColumn[], named: ReadonlySet<string>): boolean {
  return named.size >= 2 && named.size >= items.length * 0.6 && named.size >= points.length * 0.6;
}

/** Whether the points are those of several items of an index, but not of all, and the table states no maxima of its own. */
function isPartOf({ items }: Index, points: readonly PointsColumn[], named: ReadonlySet<string>): boolean {
  const isSome = points.length >= 2 && points.length < items.length && named.size === points.length;
  return isSome && points.every(({ max }) => max === undefined);
}

function pointsColumns(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  maxima: readonly (number | undefined)[],
): readonly PointsColumn[] {
  const isOwn = ({ role, component, earlier }: ColumnDecision): boolean =>
    role === 'points' && earlier !== true && component === undefined;
  const now = decisions.flatMap((decision, column) => (isOwn(decision) ? [column] : []));
  const common = commonParts(now, drafts);
  return decisions.flatMap((decision, column): readonly PointsColumn[] => {
    if (!isOwn(decision)) return [];
    const { group, max } = decision;
    const stated = maxima[column] ?? max;
    return [
      {
        column,
        name: itemNameOf(drafts[column], common),
        ...(group === undefined ? {} : { group }),
        ...(stated === undefined ? {} : { max: stated }),
      },
    ];
  });
}
