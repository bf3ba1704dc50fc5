import { sum } from '../../decimal/decimal';
import { commonBands, COMMON_TARGET } from '../../indices/bands';
import type { Index, IndexItem } from '../../indices/Index';
import { indexOfItems } from '../../indices/indexOfItems';
import { indexKeyOf, itemKeyOf } from '../../indices/keys';
import { indexNameIn } from '../../vocabulary/indexNames';
import { scaleIn } from '../../vocabulary/statements';
import type { Relation } from '../evidence/arithmetic';
import { ROWS_LOOKED_AT } from '../evidence/Sample';
import type { ColumnComponent, ColumnFormula } from '../Table';
import type { ColumnDecision } from './ColumnDecision';
import { OF_ITEMS } from './itemsOfColumns';
import { commonParts, headerParts, itemNameOf } from './itemHeaders';
import { type IndexCandidate, isTitled } from './indexOfTable';
import { lastItems, type PointsColumn } from './lastItems';
import { type PointsNode, pointsTree } from './nestedPoints';
import type { ColumnDraft } from './Proposal';

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
  { candidate, own, relations, isWeighted }: StatedIndexContext,
): StatedIndex {
  const all = pointsColumns(decisions, drafts, maxima);
  // What an index knows as items of its own are no parts of another one, however their figures fall.
  const isSum = (column: number, terms: readonly PointsColumn[]): boolean =>
    !(decisions[column]?.group !== undefined && terms.some(({ group }) => group !== undefined)) &&
    addsUp(drafts[column], column, terms, relations) &&
    holdsEverywhere(column, drafts, relations);
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
  const whole =
    composite < 0
      ? undefined
      : (maxima[composite] ??
        drafts[composite]?.meaning.max ??
        (isWeighted ? 100 : titles.map(scaleIn).find((scale) => scale !== undefined)));
  if (isKnown(index, points, named)) {
    const groups = lastItems(candidate, points);
    const parts = partsOf(tree, (each) => groups.get(each.column) ?? each.group);
    const all = points.map((each) => ({ ...each, group: each.group ?? groups.get(each.column) }));
    const restated = withMaxima(index, all, whole);
    if (restated === index)
      return index === own ? { ...none, groups, parts } : { ...none, groups, parts, key: index.key, stated: index };
    const key = index === own ? `${index.key} (${restated.whole ?? '–'})` : index.key;
    return { ...none, groups, parts, key, stated: { ...restated, key } };
  }
  if (points.length === 0 && composite >= 0) {
    const scale = whole ?? startingPoints(decisions, drafts) ?? scaleOf(drafts[composite]);
    if (scale === undefined || scale === index.whole) return none;
    const stated = onScale(index, scale, titles);
    return { ...none, key: stated.key, stated };
  }
  // A word or two of the office's index among many others' is chance, unless the title speaks of it.
  const namesOthers = named.size * 3 < points.length || (named.size * 3 === points.length && !isTitled(titles, index));
  const enough = points.length >= 3 || (points.length >= 2 && composite >= 0);
  const bounded = points.filter(({ max }) => max !== undefined).length;
  if (!enough || !(bounded === points.length || (bounded === 0 && points.length >= 3 && namesOthers))) return none;
  if (decisions.some(({ role }) => role === 'indicator')) return none;
  const stated = indexOfPoints(points, titles, whole);
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

/** The points that every unit can have, or that deductions are taken from: one column of maxima, the same for all. */
function startingPoints(decisions: readonly ColumnDecision[], drafts: readonly ColumnDraft[]): number | undefined {
  const maxima = decisions.flatMap(({ role, group }, column) =>
    role === 'maximum' && group === undefined ? [drafts[column]?.evidence] : [],
  );
  const [only, ...more] = maxima;
  return only !== undefined && more.length === 0 && only.least === only.greatest ? only.least : undefined;
}

/**
 * The whole that composites are of by themselves: a hundred of percentages; one where all are shares of it, as DTI and PAR
 * INDEX are published, since nobody has less than one of a hundred points.
 */
function scaleOf(draft: ColumnDraft | undefined): number | undefined {
  if (draft === undefined) return undefined;
  const { numbers, percentages, integersOnly, least, greatest } = draft.evidence;
  if (percentages > 0) return 100;
  return numbers >= 3 && !integersOnly && least >= 0 && greatest <= 1 ? 1 : undefined;
}

/** The index of a table that gives composites alone, on another scale than the office's own: by the name that its title has. */
function onScale(index: Index, whole: number, titles: readonly string[]): Index {
  const restated = withMaximaOnly(index, new Map(), whole);
  if (isTitled(titles, index)) return { ...restated, key: `${index.key} (${whole})` };
  const name = indexNameIn(titles);
  return { ...restated, key: indexKeyOf(name), name };
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

/** Whether the points are those of an index: most of them name its items, and most of its items are named. */
function isKnown({ items }: Index, points: readonly PointsColumn[], named: ReadonlySet<string>): boolean {
  return named.size >= 2 && named.size >= items.length * 0.6 && named.size >= points.length * 0.6;
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

/** Tells columns that add up others before them, as the maxima show (`Điểm thẩm định` 90 of seven items), from the items. */
function withoutSums(
  points: readonly PointsColumn[],
  decisions: readonly ColumnDecision[],
  maxima: readonly (number | undefined)[],
  saysTotal: (column: number) => boolean,
  isSum: (column: number, terms: readonly PointsColumn[]) => boolean,
): { readonly items: readonly PointsColumn[]; readonly sums: ReadonlyMap<number, ColumnFormula> } {
  const sums = new Map<number, ColumnFormula>();
  const items: PointsColumn[] = [];
  // What the columns so far add up to, subtotals standing for their terms.
  let open: PointsColumn[] = [];
  for (const each of points) {
    const added = termsBefore(open, each, saysTotal(each.column), isSum);
    if (added !== undefined) {
      const max = sumOf(added);
      sums.set(each.column, formulaOf(added));
      open = [...open.slice(0, open.length - added.length), max === undefined ? each : { ...each, max }];
      continue;
    }
    open.push(each);
    items.push(each);
  }
  const composite = decisions.findIndex(({ role }) => role === 'composite');
  const whole = composite < 0 ? undefined : maxima[composite];
  if (composite >= 0 && sums.size > 0 && sumOf(open) === whole) sums.set(composite, formulaOf(open));
  return { items, sums };
}

/** The columns right before a column that it adds up: as their maxima show, or its header where it states none. */
function termsBefore(
  open: readonly PointsColumn[],
  { column, max }: PointsColumn,
  saysTotal: boolean,
  isSum: (column: number, terms: readonly PointsColumn[]) => boolean,
): readonly PointsColumn[] | undefined {
  for (let from = 0; from + 2 <= open.length; from += 1) {
    const terms = open.slice(from);
    const isLike = max === undefined ? saysTotal : sumOf(terms) === max;
    if (isLike && isSum(column, terms)) return terms;
  }
  return undefined;
}

/** Maxima may add up by chance; the figures do not, where there are any. */
function addsUp(
  draft: ColumnDraft | undefined,
  column: number,
  terms: readonly PointsColumn[],
  relations: readonly Relation[],
): boolean {
  if (draft?.evidence.filled === 0) return true;
  return relations.some(
    (relation) =>
      relation.kind === 'sum' &&
      relation.column === column &&
      terms.every((term) => relation.terms.includes(term.column)),
  );
}

/** Whether the sum that a column is holds in nearly all rows, a mistake apart; items' points may come to another's by chance in some. */
function holdsEverywhere(column: number, drafts: readonly ColumnDraft[], relations: readonly Relation[]): boolean {
  const sums = relations.filter((relation) => relation.kind === 'sum' && relation.column === column);
  const rows = Math.min(drafts[column]?.evidence.filled ?? 0, ROWS_LOOKED_AT);
  return rows === 0 || sums.some(({ agreed }) => agreed >= Math.min(rows - 1, rows * 0.8));
}

function sumOf(terms: readonly PointsColumn[]): number | undefined {
  const maxima = terms.flatMap(({ max }) => (max === undefined ? [] : [max]));
  return maxima.length === terms.length ? sum(maxima) : undefined;
}

function formulaOf(terms: readonly PointsColumn[]): ColumnFormula {
  return { kind: 'sum', terms: terms.map(({ column }) => ({ column, sign: 1 as const })) };
}

/** The index with the maxima that the table states for its items; the same where they agree. */
function withMaxima(index: Index, points: readonly PointsColumn[], whole: number | undefined): Index {
  const stated = new Map(
    points.flatMap(({ group, max }) => (group === undefined || max === undefined ? [] : [[group, max] as const])),
  );
  const isAll = stated.size === points.length && stated.size >= 3 && sum([...stated.values()]) === whole;
  // Items whose maxima add up to the stated whole are all that there are, whatever else the index knows.
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

function withMaximaOnly(index: Index, stated: ReadonlyMap<string, number>, whole: number | undefined): Index {
  const items = index.items.map((item): IndexItem => {
    const { max: _max, ...rest } = item;
    const max = stated.get(item.key);
    return max === undefined ? rest : { ...rest, max };
  });
  const restated = indexOfItems({ ...index, items });
  return whole === undefined ? restated : { ...restated, whole };
}

function indexOfPoints(points: readonly PointsColumn[], titles: readonly string[], whole: number | undefined): Index {
  const name = indexNameIn(titles);
  const items = points.map(({ name: item, max }, at): IndexItem => ({
    key: itemKeyOf(item) || `muc-${at + 1}`,
    code: String(at + 1),
    name: item,
    target: COMMON_TARGET,
    ...(max === undefined ? {} : { max }),
  }));
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
