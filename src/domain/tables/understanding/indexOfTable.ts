import type { Index } from '../../indices/Index';
import { itemNamed } from '../../indices/itemNamed';
import type { HeaderWord } from '../../vocabulary/headerWords';
import type { ItemMatch, ItemNames } from '../../vocabulary/ItemNames';
import { commonParts, headerParts, itemNameOf } from './itemHeaders';
import type { ColumnDraft } from './Proposal';
import { NO_POINTS } from './statedMaxima';

/** An index that a table may be scored by, and the names of its items. */
export interface IndexCandidate {
  readonly index: Index;
  readonly names: ItemNames;
}

/** How much of a header must belong to an item to count for its index. */
const NAMED = 0.5;

/** An index that nobody chose must explain so much more than the office's own. */
const MORE = 2;

/** Points for an index all of whose items are there, and whose maxima the table states. */
const COMPLETE = 1;
const SAME_MAXIMA = 2;
const ALL_MAXIMA = 3;
const CONTRADICTED = 2;

/**
 * The index whose items a table's headers name: the office's own unless another one explains more of them, by its items'
 * names and maxima, or names the title.
 * @param maxima what the table states, by column
 * @param candidates the office's own index first
 */
export function indexNamedBy(
  drafts: readonly ColumnDraft[],
  maxima: readonly (number | undefined)[],
  titles: readonly string[],
  [own, ...others]: readonly [IndexCandidate, ...IndexCandidate[]],
): IndexCandidate {
  const headers = statedHeaders(drafts, maxima);
  const ownScore = explained(headers, own);
  const best = others
    .map((candidate) => ({
      candidate,
      score: explained(headers, candidate) + (isTitled(titles, candidate.index) ? 1 : 0),
    }))
    .filter(({ score }) => score >= 3 && score >= ownScore + MORE)
    .sort((one, other) => other.score - one.score)[0];
  return best?.candidate ?? own;
}

/** A name that stands over one or several columns, with the maximum stated for their points. */
interface StatedHeader {
  readonly parts: readonly string[];
  readonly max?: number | undefined;
  /** The greatest of its points. */
  readonly greatest: number;
}

const NO_ITEMS: readonly HeaderWord[] = ['ordinal', 'unit', 'total'];
const NO_ITEM_POINTS: readonly HeaderWord[] = [...NO_POINTS, 'maximum', 'counted', 'state'];

function statedHeaders(
  drafts: readonly ColumnDraft[],
  maxima: readonly (number | undefined)[],
): readonly StatedHeader[] {
  const columns = drafts.flatMap(({ meaning }, column) =>
    NO_ITEMS.some((word) => meaning.leaf.has(word)) && meaning.items.length === 0 ? [] : [column],
  );
  const common = commonParts(columns, drafts);
  const headers = new Map<string, StatedHeader>();
  for (const column of columns) {
    const name = itemNameOf(drafts[column], common);
    const known = headers.get(name);
    const { meaning, evidence } = drafts[column] ?? {};
    const isPoints = meaning !== undefined && !NO_ITEM_POINTS.some((word) => meaning.leaf.has(word));
    headers.set(name, {
      parts: known?.parts ?? headerParts(drafts[column]),
      max: known?.max ?? maxima[column],
      greatest: Math.max(known?.greatest ?? 0, isPoints ? (evidence?.greatest ?? 0) : 0),
    });
  }
  return [...headers.values()];
}

/**
 * How much of the headers an index explains: the items that they name, each once and as far as the words are its own, and
 * what is stated of them. `An toàn giao thông` has a word or two of a digital index, and is half of one of its items at most.
 */
function explained(headers: readonly StatedHeader[], { index, names }: IndexCandidate): number {
  const named = new Map<string, number | undefined>();
  const covered = new Map<string, number>();
  let contradicted = 0;
  for (const { parts, max, greatest } of headers) {
    const item = parts.map((text) => itemIn(text, names)).findLast((each) => each !== undefined);
    if (item === undefined) continue;
    const { key, coverage } = item;
    covered.set(key, Math.max(covered.get(key) ?? 0, coverage));
    named.set(key, named.get(key) ?? max);
    // Points of 15 are none of an item that has 10.
    if (max === undefined && greatest > (itemNamed(index, key)?.max ?? Infinity)) contradicted += 1;
  }
  if (named.size < 2) return named.size;
  const complete = named.size === index.items.length ? COMPLETE : 0;
  const words = [...covered.values()].reduce((all, each) => all + each, 0);
  return words + complete + maximaExplained(headers, named, index) - CONTRADICTED * contradicted;
}

function maximaExplained(
  headers: readonly StatedHeader[],
  named: ReadonlyMap<string, number | undefined>,
  { items, whole }: Index,
): number {
  const all = headers.flatMap(({ max }) => (max === undefined || max === whole ? [] : [max]));
  const wanted = items.flatMap(({ max }) => max ?? []);
  if (wanted.length === items.length && sorted(all) === sorted(wanted)) return ALL_MAXIMA;
  const stated = [...named].filter(([, max]) => max !== undefined);
  const isAsStated = stated.every(([key, max]) => items.some((item) => item.key === key && item.max === max));
  return stated.length >= 3 && isAsStated ? SAME_MAXIMA : 0;
}

function sorted(figures: readonly number[]): string {
  return [...figures].sort((one, other) => one - other).join(' ');
}

function itemIn(text: string, names: ItemNames): ItemMatch | undefined {
  const [best] = names.matches(text);
  return best !== undefined && best.score >= 0.9 && best.coverage >= NAMED ? best : undefined;
}

/** Whether a table's titles name an index by its code or its name. */
export function isTitled(titles: readonly string[], { key, name }: Index): boolean {
  const wanted = [key, name].map((each) => each.toLowerCase());
  return titles.some((title) => wanted.some((each) => title.toLowerCase().includes(each)));
}
