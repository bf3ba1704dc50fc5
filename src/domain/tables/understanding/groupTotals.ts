import { round, sum } from '../../decimal/decimal';
import { statementsIn } from '../../vocabulary/statements';
import { type HeaderWord, headerWords } from '../../vocabulary/headerWords';
import { wordsOf } from '../../vocabulary/PhraseBook';
import type { HeaderMeaning } from '../evidence/headerMeaning';
import type { FigureColumn } from '../evidence/Sample';
import type { ColumnComponent, ColumnFormula } from '../Table';
import type { ColumnDecision } from './ColumnDecision';
import { columnsByParent, namesItem } from './itemHeaders';
import type { ColumnDraft } from './Proposal';

/** The column of an item's own points behind those of its parts, which it adds up: `1.1 | 1.2 | Cộng` below the item's name. */
export interface GroupTotal {
  readonly total: number;
  readonly parts: readonly number[];
  /** The item's name, where the total's own header does not say it but the whole table is about it. */
  readonly item?: string;
}

/** The totals of a table that stand below one header with what they add up. */
export interface GroupTotals {
  readonly ofItems: readonly GroupTotal[];
  /** Columns that add up items. */
  readonly subtotals: readonly number[];
}

/** What is beside an item's points and no part of them. */
const NO_PARTS: readonly HeaderWord[] = ['rate', 'rank', 'grade', 'change', 'maximum', 'self', 'appraised', 'previous'];

/**
 * The items whose header stands over their parts and a total of them: all headers of a table that do are items, or none is.
 * Where these are none, the parts that state maxima or name items of the index are items themselves, and the total is a
 * subtotal; what is counted is no points. A header that says a period or a measure stands over all of the items, and so does
 * one without any total but its own.
 * @param figures of the units by column, where there are enough
 */
export function groupTotals(
  drafts: readonly ColumnDraft[],
  figures: readonly (FigureColumn | undefined)[],
): GroupTotals {
  const totals = drafts.filter(({ meaning }) => meaning.leaf.has('total') || meaning.leaf.has('index')).length;
  const groups = [...columnsByParent(drafts)].flatMap(([parent, columns]): readonly GroupTotal[] => {
    const [total, ...others] = columns.filter((column) => saysTotal(drafts[column]?.meaning));
    const parts = columns.filter((column) => column !== total);
    if (total === undefined || others.length > 0 || parts.length < 2 || !saysItem(parent)) return [];
    const isGroup =
      (totals > 1 || (drafts[total]?.meaning.items.length ?? 0) > 0) &&
      parts.every((column) => mayBePart(drafts[column])) &&
      arePoints([total, ...parts].flatMap((column) => drafts[column] ?? [])) &&
      addsUp(figures[total], parts, figures);
    return isGroup ? [{ total, parts }] : [];
  });
  if (areItems(groups, drafts)) return { ofItems: groups, subtotals: [] };
  const hasItems = ({ parts }: GroupTotal): boolean => parts.some((column) => mayBeItem(drafts[column]));
  const overItems = groups.filter(hasItems).map(({ total }) => total);
  // One may be the whole itself; of several, beside a total of their own, none is.
  const areSubtotals = overItems.length > 1 && totals > overItems.length;
  return { ofItems: groups.filter((group) => !hasItems(group)), subtotals: areSubtotals ? overItems : [] };
}

/**
 * Whether the headers over parts are the items, whatever words the parts share with those of the index: where the headers
 * are named by the index at least as much as the parts are, and where the index names hardly any of both and each header
 * states its maximum.
 */
function areItems(groups: readonly GroupTotal[], drafts: readonly ColumnDraft[]): boolean {
  const parts = groups.flatMap((group) => group.parts);
  const headers = namedShare(
    groups.map(({ total }) => drafts[total]?.meaning),
    groups.length,
  );
  const below = namedShare(
    parts.map((column) => drafts[column]?.meaning).filter((meaning) => meaning?.itemInLeaf),
    parts.length,
  );
  if (headers > 0) return headers >= below;
  return below < 0.5 && groups.every(({ total }) => drafts[total]?.meaning.max !== undefined);
}

/** How many items of the index some headers name, each once, out of how many there are. */
function namedShare(meanings: readonly (HeaderMeaning | undefined)[], all: number): number {
  return new Set(meanings.flatMap((meaning) => meaning?.items[0]?.key ?? [])).size / all;
}

/** Whether the lowest of the headers above says what is measured. */
function saysItem(parent: string): boolean {
  const { name } = statementsIn(parent.split(' › ').at(-1) ?? '');
  return namesItem(name) && headerWords.startOf(wordsOf(name))?.meaning !== 'time';
}

function saysTotal(meaning: HeaderMeaning | undefined): boolean {
  if (meaning === undefined || !meaning.leaf.has('total') || meaning.numberedTotal) return false;
  return !meaning.hasOtherWords && !meaning.itemInLeaf && !meaning.maxInLeaf;
}

function mayBePart(draft: ColumnDraft | undefined): boolean {
  if (draft === undefined || draft.evidence.texts > 0) return false;
  const { leaf, period } = draft.meaning;
  return period === undefined && !NO_PARTS.some((word) => leaf.has(word));
}

function mayBeItem(draft: ColumnDraft | undefined): boolean {
  return draft?.meaning.itemInLeaf === true || draft?.meaning.maxInLeaf === true;
}

function arePoints(drafts: readonly ColumnDraft[]): boolean {
  return drafts.some(
    ({ meaning, evidence }) => meaning.max !== undefined || meaning.words.has('points') || !evidence.integersOnly,
  );
}

/** Whether a column is the sum of others in nearly all rows that have all of the figures; one without any says nothing against it. */
export function addsUp(
  total: FigureColumn | undefined,
  parts: readonly number[],
  figures: readonly (FigureColumn | undefined)[],
): boolean {
  if (total === undefined) return true;
  // Whole figures are not rounded; what is, is rounded in each of the terms.
  const within = total.decimals === 0 ? 0 : 0.5 * 10 ** -total.decimals * parts.length;
  let [compared, agreed] = [0, 0];
  total.figures.forEach((figure, row) => {
    const terms = parts.map((column) => figures[column]?.figures[row] ?? NaN);
    if (Number.isNaN(figure) || terms.some(Number.isNaN)) return;
    compared += 1;
    if (Math.abs(round(sum(terms), total.decimals) - figure) <= within + 1e-9) agreed += 1;
  });
  // A mistake apart.
  return agreed > 0 && agreed >= Math.min(compared - 1, compared * 0.8);
}

/**
 * The drafts with each total headed by its item alone, parts that are no items and have no maximum of the item's, and subtotals
 * that are no whole.
 */
export function withGroupTotals(
  drafts: readonly ColumnDraft[],
  { ofItems: totals, subtotals }: GroupTotals,
  paths: readonly (readonly string[])[],
  meaningOf: (path: readonly string[]) => HeaderMeaning,
): readonly ColumnDraft[] {
  const parts = new Set(totals.flatMap((each) => each.parts));
  const ofItem = new Set(totals.flatMap((each) => (each.item === undefined ? [] : each.parts)));
  const beside = new Set(totals.flatMap((each) => besideParts(each, drafts).map(([column]) => column)));
  const headed = new Map(
    totals.flatMap(({ total, item }) => (item === undefined ? [[total, (paths[total] ?? []).slice(0, -1)]] : [])),
  );
  const named = new Map(totals.flatMap(({ total, item }) => (item === undefined ? [] : [[total, item]])));
  return drafts.map((draft, column): ColumnDraft => {
    const path = headed.get(column);
    const item = named.get(column);
    if (item !== undefined) return { ...draft, meaning: asPoints(meaningOf([item])) };
    if (path !== undefined)
      return { ...draft, header: path.join(' › '), parent: path.slice(0, -1).join(' › '), meaning: meaningOf(path) };
    if (subtotals.includes(column)) return { ...draft, meaning: { ...draft.meaning, numberedTotal: true } };
    if (beside.has(column)) return { ...draft, meaning: ofComponent(draft.meaning) };
    if (!parts.has(column)) return draft;
    const { max, ...meaning } = draft.meaning;
    // What stands over a component alone is its own.
    const own = (meaning.maxInLeaf || ofItem.has(column)) && max !== undefined ? { max } : {};
    return { ...draft, meaning: { ...meaning, ...own, items: [], itemInLeaf: false } };
  });
}

/** The columns that stand below the name of a component beside its points, each with these: its counts, its rate. */
function besideParts(
  { item, parts }: GroupTotal,
  drafts: readonly ColumnDraft[],
): readonly (readonly [column: number, part: number])[] {
  if (item === undefined) return [];
  return parts.flatMap((part) => {
    const parent = drafts[part]?.parent ?? '';
    return drafts.flatMap((draft, column) =>
      parent !== '' && draft.parent === parent && column !== part ? [[column, part] as const] : [],
    );
  });
}

/** The meaning of a component's own column: it is of no item, and its `Tổng` is of the component's cases. */
function ofComponent({ words, leaf, max: _max, ...meaning }: HeaderMeaning): HeaderMeaning {
  const counted = (all: HeaderMeaning['words']): HeaderMeaning['words'] =>
    new Map(
      [...all].flatMap(([word, weight]) => (word === 'points' ? [] : [[word === 'total' ? 'quantity' : word, weight]])),
    );
  return { ...meaning, words: counted(words), leaf: counted(leaf), items: [], itemInLeaf: false };
}

function asPoints({ words, leaf, ...meaning }: HeaderMeaning): HeaderMeaning {
  const points = [['points', 1]] as const;
  return { ...meaning, words: new Map([...words, ...points]), leaf: new Map([...leaf, ...points]) };
}

/** The decisions with the parts of an item that has points taken for points as well, however little their headers say. */
export function withPartsAsPoints(
  decisions: readonly ColumnDecision[],
  totals: readonly GroupTotal[],
): readonly ColumnDecision[] {
  const parts = new Set(partsOfPoints(decisions, totals).flatMap((each) => each.parts));
  return decisions.map((decision, column) => {
    if (!parts.has(column) || decision.reason === 'chosen') return decision;
    const { group: _group, adjusts: _adjusts, ...rest } = decision;
    return { ...rest, role: 'points', confidence: Math.max(rest.confidence, SURE), alternatives: [] };
  });
}

/** What adds up to an item's points is points. */
const SURE = 0.95;

function partsOfPoints(decisions: readonly ColumnDecision[], totals: readonly GroupTotal[]): readonly GroupTotal[] {
  return totals.filter(({ total }) => decisions[total]?.role === 'points');
}

/**
 * The components that the parts of items are.
 * @param itemOf the key of the item of a column of points
 */
export function componentsOfParts(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  totals: readonly GroupTotal[],
  itemOf: (column: number) => string | undefined,
): ReadonlyMap<number, ColumnComponent> {
  return new Map(
    partsOfPoints(decisions, totals).flatMap((each) => {
      const item = itemOf(each.total);
      if (item === undefined) return [];
      const component = (part: number): ColumnComponent => {
        const max = decisions[part]?.max;
        const { parent = '', header = '' } = drafts[part] ?? {};
        const name = each.item === undefined || parent === '' ? header : parent;
        return { item, name, ...(max === undefined ? {} : { max }) };
      };
      return [
        ...each.parts.map((part) => [part, component(part)] as const),
        ...besideParts(each, drafts).map(([column, part]) => [column, component(part)] as const),
      ];
    }),
  );
}

/** The columns of items' points as the sums of their parts. */
export function sumsOfParts(
  decisions: readonly ColumnDecision[],
  totals: readonly GroupTotal[],
): ReadonlyMap<number, ColumnFormula> {
  return new Map(
    partsOfPoints(decisions, totals).map(({ total, parts }) => [
      total,
      { kind: 'sum', terms: parts.map((column) => ({ column, sign: 1 })) },
    ]),
  );
}
