import type { Index } from '../../indices/Index';
import type { ItemNames } from '../../vocabulary/ItemNames';

/** An index that a table may be scored by, and the names of its items. */
export interface IndexCandidate {
  readonly index: Index;
  readonly names: ItemNames;
}

/** How much of a header must belong to an item to count for its index. */
const NAMED = 0.5;

/** An index that nobody chose must explain so many columns more than the office's own. */
const MORE = 2;

/**
 * The index whose items a table's headers name: the office's own unless another one is named by more of them, or names the
 * title.
 * @param candidates the office's own index first
 */
export function indexNamedBy(
  headers: readonly string[],
  titles: readonly string[],
  [own, ...others]: readonly [IndexCandidate, ...IndexCandidate[]],
): IndexCandidate {
  const ownScore = itemsNamed(headers, own);
  const best = others
    .map((candidate) => ({ candidate, score: itemsNamed(headers, candidate) + (isTitled(titles, candidate) ? 1 : 0) }))
    .filter(({ score }) => score >= 3 && score >= ownScore + MORE)
    .sort((one, other) => other.score - one.score)[0];
  return best?.candidate ?? own;
}

/** How many items of an index the headers name, each header one. */
function itemsNamed(headers: readonly string[], { names }: IndexCandidate): number {
  const named = headers.flatMap((header) => {
    const [best] = names.matches(header);
    return best !== undefined && best.score >= 0.9 && best.coverage >= NAMED ? [best.key] : [];
  });
  return new Set(named).size;
}

function isTitled(titles: readonly string[], { index }: IndexCandidate): boolean {
  const wanted = [index.key, index.name].map((each) => each.toLowerCase());
  return titles.some((title) => wanted.some((each) => title.toLowerCase().includes(each)));
}
