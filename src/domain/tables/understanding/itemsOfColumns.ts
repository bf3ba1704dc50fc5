import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { HeaderWord } from '../../vocabulary/headerWords';
import type { NamedItem } from '../../vocabulary/ItemNames';
import type { DecisionContext } from './ColumnDecision';
import { commonParts, itemNameOf } from './itemHeaders';
import type { ColumnDraft } from './Proposal';
import { isMeanOfOthers } from './relationScores';

/** The roles that an item can have columns of. */
export const OF_ITEMS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'points',
  'rate',
  'maximum',
  'rank',
  'grade',
  'delta',
]);

/** The measure of a column. */
interface Measured {
  readonly role: ColumnRole;
}

/** The columns whose headers name one item by the same words, whatever they measure and in whichever period. */
interface ItemLine {
  readonly columns: readonly number[];
  /** How much speaks for each item that the words name. */
  readonly weights: ReadonlyMap<string, number>;
  /** The maximum that the table states for its points. */
  readonly max?: number;
}

/**
 * The item of each column. Headers of the same words name one item; of two names one item has that which fits it better,
 * all of them taken together, and stated maxima that are those of the index tell items apart more surely than words.
 */
export function itemsOfColumns(
  drafts: readonly ColumnDraft[],
  choices: readonly Measured[],
  earlier: readonly boolean[],
  { items, maxima, tableGroup, relations }: Pick<DecisionContext, 'items' | 'maxima' | 'tableGroup' | 'relations'>,
): readonly (string | undefined)[] {
  const result: (string | undefined)[] = drafts.map(() => undefined);
  const measured = (column: number): string =>
    `${choices[column]?.role ?? ''}${earlier[column] === true ? ' earlier' : ''} ${drafts[column]?.meaning.period?.label ?? ''}`;
  const lines = linesOf(drafts, choices, items, maxima);
  const assigned = assign(lines, measured);
  const taken = new Set<string>();
  lines.forEach(({ columns }, line) => {
    const key = assigned[line];
    for (const column of key === undefined ? [] : columns) {
      const place = `${measured(column)} ${key ?? ''}`;
      if (taken.has(place)) continue;
      taken.add(place);
      result[column] = key;
    }
  });
  // A table about one item: what names no other item is of that one; its sides with their mean are no columns of it.
  const hasSides = choices.some(({ role }, column) => role === 'composite' && isMeanOfOthers(column, relations));
  if (tableGroup !== undefined && !hasSides) {
    // Beside a plan and what came of it a rate is how much of the plan that is, whatever the title says.
    const isOfPlan = (['target', 'result'] as const).every((wanted) => choices.some(({ role }) => role === wanted));
    const open = choices.flatMap(({ role }, column) => {
      const { items: named = [], words, hasOtherWords, isBelowOtherWords } = drafts[column]?.meaning ?? {};
      // A rate that says of what it is, `Tỷ lệ trực tuyến (%)` in a table of digitization, is of that.
      const saysOfWhat = words?.has('state') === true || hasOtherWords === true || isBelowOtherWords === true;
      const isOther = named.length > 0 || (role === 'rate' && (isOfPlan || saysOfWhat));
      return (role === 'points' || role === 'rate' || role === 'maximum') && !isOther ? [column] : [];
    });
    for (const column of open) {
      // Of several rates that say no more than `Tỷ lệ` none is that of the whole item.
      const isOneOfSeveral = open.some((other) => other !== column && measured(other) === measured(column));
      if (choices[column]?.role !== 'rate' || !isOneOfSeveral) result[column] ??= tableGroup;
    }
  }
  for (const [column, scored] of scoredBeside(drafts, choices)) result[column] ??= result[scored];
  return result;
}

const SCORED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['points', 'rate', 'composite']);
const OF_SCORES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['rank', 'grade', 'delta']);

/** `Công khai | Xếp hạng | Số hóa | Xếp hạng`: where one header stands several times, each is about the figures left of it. */
function scoredBeside(
  drafts: readonly ColumnDraft[],
  choices: readonly Measured[],
): readonly (readonly [column: number, scored: number])[] {
  const byHeader = new Map<string, number[]>();
  choices.forEach(({ role }, column) => {
    if (!OF_SCORES.has(role)) return;
    const header = `${role} ${drafts[column]?.header ?? ''}`;
    byHeader.set(header, [...(byHeader.get(header) ?? []), column]);
  });
  return [...byHeader.values()].flatMap((columns) => {
    const pairs = columns.flatMap((column): [number, number][] => {
      const scored = choices.slice(0, column).findLastIndex(({ role }) => !OF_SCORES.has(role));
      return SCORED.has(choices[scored]?.role ?? 'unknown') ? [[column, scored]] : [];
    });
    const areApart = new Set(pairs.map(([, scored]) => scored)).size === columns.length;
    return columns.length > 1 && areApart ? pairs : [];
  });
}

const SAID: readonly ColumnRole[] = ['rate', 'rank', 'grade', 'maximum'];

/** The items that the headers name where every column is taken for points whose own words do not say something else. */
export function likelyItems(
  drafts: readonly ColumnDraft[],
  earlier: readonly boolean[],
  context: Pick<DecisionContext, 'items' | 'maxima' | 'relations'>,
): readonly (string | undefined)[] {
  const measured = drafts.map(({ meaning }): Measured => {
    const said = SAID.find((role) => meaning.leaf.has(role as HeaderWord));
    return { role: said ?? (meaning.leaf.has('change') ? 'delta' : 'points') };
  });
  return itemsOfColumns(drafts, measured, earlier, context);
}

function linesOf(
  drafts: readonly ColumnDraft[],
  choices: readonly Measured[],
  items: readonly NamedItem[],
  maxima: readonly (number | undefined)[],
): readonly ItemLine[] {
  const ofItems = drafts.flatMap(({ meaning }, column) => {
    const role = choices[column]?.role;
    return role !== undefined && OF_ITEMS.has(role) && !(meaning.opposite && role !== 'points') ? [column] : [];
  });
  const common = commonParts(ofItems, drafts);
  const byName = new Map<string, number[]>();
  for (const column of ofItems) {
    const name = itemNameOf(drafts[column], common);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [column]);
    else same.push(column);
  }
  const lines = [...byName.values()].map((columns) => {
    const max = columns.flatMap((column) => (choices[column]?.role === 'points' ? (maxima[column] ?? []) : []))[0];
    return { columns, ...(max === undefined ? {} : { max }) };
  });
  const fits = maximaFit(lines, items);
  const sides = sidesOfItems(drafts, choices);
  return lines.map((line) => ({
    ...line,
    weights: line.columns.some((column) => sides.has(column)) ? new Map() : weightsOf(line, drafts, choices, fits),
  }));
}

/** Rates of several names below a parent that names an item, `Hài lòng theo từng yếu tố › Tiếp cận | Thủ tục`: sides of it, and none of them all of it. */
function sidesOfItems(drafts: readonly ColumnDraft[], choices: readonly Measured[]): ReadonlySet<number> {
  const byParent = new Map<string, number[]>();
  drafts.forEach(({ parent, meaning }, column) => {
    const isSide = choices[column]?.role === 'rate' && !meaning.itemInLeaf && meaning.whole !== 'rate';
    if (isSide && parent !== '') byParent.set(parent, [...(byParent.get(parent) ?? []), column]);
  });
  return new Set([...byParent.values()].filter(({ length }) => length > 1).flat());
}

/** By how much a maximum speaks for an item, or against it: little where the table's maxima are not those of the index. */
type MaximumFit = (max: number | undefined, key: string) => number;

/** The table states the maxima of the index where nearly all that it states are among them. */
export const SAME_MAXIMA = 0.8;

function maximaFit(lines: readonly { readonly max?: number }[], items: readonly NamedItem[]): MaximumFit {
  const stated = lines.flatMap(({ max }) => max ?? []);
  const open = items.map(({ max }) => max);
  const shared = stated.filter((max) => {
    const at = open.indexOf(max);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
  const isOwn = stated.length >= 2 && shared.length >= stated.length * SAME_MAXIMA;
  return (max, key) => {
    if (max === undefined) return 0;
    const same = items.find((item) => item.key === key)?.max === max;
    return same ? (isOwn ? 1.5 : 1) : isOwn ? -2 : -0.5;
  };
}

/** How much of a header's telling words must belong to the item: a board's points are the items' own, rates may be of a part. */
const COVERAGE = { points: 0.4, other: 0.75 } as const;

function weightsOf(
  { columns, max }: Pick<ItemLine, 'columns' | 'max'>,
  drafts: readonly ColumnDraft[],
  choices: readonly Measured[],
  fit: MaximumFit,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const column of columns) {
    const { meaning } = drafts[column] ?? {};
    const role = choices[column]?.role;
    if (meaning === undefined || (role !== 'points' && meaning.vague)) continue;
    // Below a parent that names the item its columns are the item's own, whatever they measure.
    const least = COVERAGE[role === 'points' || !meaning.itemInLeaf ? 'points' : 'other'];
    for (const { key, score, coverage } of meaning.items) {
      if (coverage < least || score < 1) continue;
      weights.set(key, Math.max(weights.get(key) ?? 0, score * coverage + fit(max, key)));
    }
  }
  return new Map([...weights].filter(([, weight]) => weight > 0));
}

/** The items of the lines: the best first, then exchanged as long as that fits all of them better. */
function assign(lines: readonly ItemLine[], measured: (column: number) => string): readonly (string | undefined)[] {
  const result: (string | undefined)[] = lines.map(() => undefined);
  const measures = lines.map(({ columns }) => new Set(columns.map(measured)));
  const inTheWay = (line: number, key: string): readonly number[] =>
    lines.flatMap((_, other) =>
      other !== line && result[other] === key && [...(measures[line] ?? [])].some((each) => measures[other]?.has(each))
        ? [other]
        : [],
    );
  const wishes = lines
    .flatMap(({ weights }, line) => [...weights].map(([key, weight]) => ({ line, key, weight })))
    .sort((one, other) => other.weight - one.weight);
  for (const { line, key } of wishes) {
    if (result[line] === undefined && inTheWay(line, key).length === 0) result[line] = key;
  }
  const weight = (line: number, key: string | undefined): number =>
    key === undefined ? 0 : (lines[line]?.weights.get(key) ?? -Infinity);
  const exchange = (): boolean => {
    let changed = false;
    for (const { line, key } of wishes) {
      const held = result[line];
      const [other, ...more] = inTheWay(line, key);
      if (held === key || other === undefined || more.length > 0) continue;
      const free = (each: string): boolean => each === held || inTheWay(other, each).length === 0;
      const gives = [...(lines[other]?.weights.keys() ?? [])]
        .filter((each) => each !== key && free(each))
        .reduce<string | undefined>(
          (best, each) => (weight(other, each) > weight(other, best) ? each : best),
          undefined,
        );
      if (weight(line, key) + weight(other, gives) <= weight(line, held) + weight(other, key) + 1e-6) continue;
      result[line] = key;
      result[other] = gives;
      changed = true;
    }
    return changed;
  };
  // Each exchange makes the whole fit better, so that they come to an end.
  while (exchange());
  return result;
}
