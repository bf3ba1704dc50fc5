import type { HeaderWord } from '../../vocabulary/headerWords';
import { scaleIn } from '../../vocabulary/statements';
import type { ColumnDraft } from './Proposal';

/** A column of anything else than points has no maximum of its own, whatever stands above or beside it. */
export const NO_POINTS: readonly HeaderWord[] = ['rate', 'rank', 'grade', 'change'];

/**
 * The maximum that the table states for each column: in a row of maxima, in its header, as what its fractions are of, or
 * in a column of maxima below the same parent.
 * @param ofRow the figures of the row of maxima, by column
 */
export function statedMaxima(
  drafts: readonly ColumnDraft[],
  ofRow: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  const beside = new Map<string, Set<number>>();
  for (const { parent, meaning, evidence } of drafts) {
    if (parent === '' || !meaning.leaf.has('maximum') || evidence.numbers === 0) continue;
    const found = beside.get(parent) ?? new Set<number>();
    beside.set(parent, found.add(evidence.least).add(evidence.greatest));
  }
  const scale = scaleOfWeighted(drafts);
  return drafts.map(({ parent, meaning, evidence, weighted }, column) => {
    const isPoints = !NO_POINTS.some((word) => meaning.leaf.has(word));
    const own = ofRow[column] ?? (isPoints || meaning.maxInLeaf ? meaning.max : undefined) ?? evidence.commonMax;
    if (own !== undefined || meaning.leaf.has('maximum') || !isPoints) return own;
    if (weighted === true && scale !== undefined) return scale;
    const [only, ...more] = beside.get(parent) ?? [];
    return more.length === 0 ? only : undefined;
  });
}

/** What items of which a row of weights makes the composite are of, one as the other: a hundred, where some have more than ten. */
function scaleOfWeighted(drafts: readonly ColumnDraft[]): number | undefined {
  const greatest = Math.max(...drafts.map(({ weighted, evidence }) => (weighted === true ? evidence.greatest : 0)));
  return greatest > 10 && greatest <= 100 ? 100 : undefined;
}

/** The maxima with the scale that a title states, `Mức độ hài lòng (thang điểm 10)`, for the only column of points of a table about one item. */
export function withTitledScale(
  maxima: readonly (number | undefined)[],
  drafts: readonly ColumnDraft[],
  titles: readonly string[],
): readonly (number | undefined)[] {
  const points = drafts.flatMap(({ meaning: { words } }, column) =>
    words.has('points') && !NO_POINTS.some((word) => words.has(word)) ? [column] : [],
  );
  const [only, ...more] = points;
  const scale = titles.map(scaleIn).find((each) => each !== undefined);
  if (only === undefined || more.length > 0 || scale === undefined) return maxima;
  return maxima.map((max, column) => max ?? (column === only ? scale : undefined));
}
