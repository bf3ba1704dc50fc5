import { sum } from '../../decimal/decimal';
import { commonBands, COMMON_TARGET } from '../../indices/bands';
import type { Index, IndexItem } from '../../indices/Index';
import { indexOfItems } from '../../indices/indexOfItems';
import { indexKeyOf, itemKeyOf } from '../../indices/keys';
import { indexNameIn } from '../../vocabulary/indexNames';
import { statementsIn } from '../../vocabulary/statements';
import type { ColumnFormula } from '../Table';
import type { ColumnDecision } from './ColumnDecision';
import type { IndexCandidate } from './indexOfTable';
import type { ColumnDraft } from './Proposal';

/** What the points of a table say of the index they are scored by. */
export interface StatedIndex {
  /** The key of the index, where it is not the office's own. */
  readonly key?: string;
  /** The index that the table states, where none of the settings is it. */
  readonly stated?: Index;
  /** The item of each column, in place of the one decided before. */
  readonly groups: ReadonlyMap<number, string>;
  /** The columns that are the sums of others, as the stated maxima show. */
  readonly sums: ReadonlyMap<number, ColumnFormula>;
}

interface PointsColumn {
  readonly column: number;
  readonly name: string;
  readonly group?: string;
  readonly max?: number;
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
  { candidate, own }: { readonly candidate: IndexCandidate; readonly own: Index },
): StatedIndex {
  const all = pointsColumns(decisions, drafts, maxima);
  const { items: points, sums } = withoutSums(all, decisions, maxima);
  const named = new Set(points.flatMap(({ group }) => group ?? []));
  const { index } = candidate;
  const known = named.size >= 2 && (named.size >= index.items.length / 2 || named.size >= points.length / 2);
  const none: StatedIndex = { groups: new Map(), sums };
  const composite = decisions.findIndex(({ role }) => role === 'composite');
  const whole = composite < 0 ? undefined : (maxima[composite] ?? drafts[composite]?.meaning.max);
  if (known) {
    if (points.some(({ group }) => group === undefined) && points.length > index.items.length) return none;
    const restated = withMaxima(index, points, whole);
    if (restated === index) return index === own ? none : { ...none, key: index.key, stated: index };
    const key = index === own ? `${index.key} (${restated.whole ?? ''})` : index.key;
    return { ...none, key, stated: { ...restated, key } };
  }
  const enough = points.length >= 3 || (points.length >= 2 && composite >= 0);
  const bounded = points.filter(({ max }) => max !== undefined).length;
  if (!enough || named.size > 0 || !(bounded === points.length || (bounded === 0 && points.length >= 3))) return none;
  if (decisions.some(({ role }) => role === 'indicator')) return none;
  const stated = indexOfPoints(points, titles, whole);
  // Items of one name could not be told apart in any sheet.
  if (new Set(stated.items.map(({ key: item }) => item)).size < points.length) return none;
  return {
    key: stated.key,
    stated,
    sums,
    groups: new Map(points.map(({ column }, at) => [column, stated.items[at]?.key ?? ''])),
  };
}

function pointsColumns(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  maxima: readonly (number | undefined)[],
): readonly PointsColumn[] {
  return decisions.flatMap(({ role, group, earlier, max }, column): readonly PointsColumn[] => {
    if (role !== 'points' || earlier === true) return [];
    const stated = maxima[column] ?? max;
    return [
      {
        column,
        name: nameOf(drafts[column]),
        ...(group === undefined ? {} : { group }),
        ...(stated === undefined ? {} : { max: stated }),
      },
    ];
  });
}

/** An item's name: the lowest part of the header path that says more than the measure. */
function nameOf(draft: ColumnDraft | undefined): string {
  const parts = (draft?.header ?? '')
    .split(' › ')
    .map((part) => statementsIn(part).rest.replace(/\s*(?:[-–:]|điểm)\s*$/i, ''));
  return (
    [...parts]
      .reverse()
      .find((part) => !/^(?:điểm|số điểm|điểm số|đ)?$/i.test(part.trim()))
      ?.trim() ??
    draft?.header ??
    ''
  );
}

/** Tells columns that add up others before them, as the maxima show (`Điểm thẩm định` 90 of seven items), from the items. */
function withoutSums(
  points: readonly PointsColumn[],
  decisions: readonly ColumnDecision[],
  maxima: readonly (number | undefined)[],
): { readonly items: readonly PointsColumn[]; readonly sums: ReadonlyMap<number, ColumnFormula> } {
  const sums = new Map<number, ColumnFormula>();
  const items: PointsColumn[] = [];
  // What the columns so far add up to, subtotals standing for their terms.
  let open: PointsColumn[] = [];
  for (const each of points) {
    const terms = open.length >= 2 && each.max !== undefined ? open : [];
    const total = terms.length === 0 ? undefined : sumOf(terms);
    if (total !== undefined && total === each.max) {
      sums.set(each.column, formulaOf(terms));
      open = [each];
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
  if (stated.size < index.items.length) return index;
  const items = index.items.map((item) => ({ ...item, max: stated.get(item.key) ?? item.max }) as IndexItem);
  if (items.every(({ max }, at) => max === index.items[at]?.max)) return index;
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
