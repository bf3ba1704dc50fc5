/** A row with its composite and the grade that the table prints for it. */
export interface GradedRow {
  readonly row: number;
  readonly score: number;
  /** The printed word, in plain letters. */
  readonly word: string;
  /** The index's grade of the row's composite, as the word for it would be. */
  readonly expected: string;
  /** `own`: a word of the table's own. `right`, `wrong`: one of the index's grades, and whether it is the composite's. */
  readonly is: 'own' | 'right' | 'wrong';
}

/**
 * The rows whose grade is a word of the table's own and contradicts the other rows of the same word: rows of other grades
 * stand between them, and fewer rows of the word stand there than elsewhere. The word itself may mean any range of points.
 */
export function misplacedWords(rows: readonly GradedRow[]): ReadonlySet<number> {
  const told = rows.filter((each) => each.is !== 'wrong').sort((one, other) => other.score - one.score);
  const own = new Set(told.flatMap(({ word, is }) => (is === 'own' ? [word] : [])));
  const used = new Set(told.flatMap(({ expected, is }) => (is === 'right' ? [expected] : [])));
  return new Set(
    [...own].flatMap((word) => {
      const clusters = clustersOf(word, told);
      const isFilled = ([first]: readonly GradedRow[]): number =>
        Number(first !== undefined && used.has(first.expected));
      const [home] = [...clusters].sort((one, other) => other.length - one.length || isFilled(one) - isFilled(other));
      return clusters.flatMap((cluster) => (cluster === home ? [] : cluster.map(({ row }) => row)));
    }),
  );
}

/** Whether each word has a range of points of its own, in which no other word stands. */
export function haveRanges(rows: readonly GradedRow[]): boolean {
  const sorted = [...rows].sort((one, other) => other.score - one.score);
  return [...new Set(sorted.map(({ word }) => word))].every((word) => clustersOf(word, sorted).length === 1);
}

/** The rows of one word, best first, apart where rows of other words lie strictly between their composites. */
function clustersOf(word: string, sorted: readonly GradedRow[]): readonly (readonly GradedRow[])[] {
  const clusters: GradedRow[][] = [];
  let last: GradedRow | undefined;
  let between: GradedRow | undefined;
  for (const each of sorted) {
    if (each.word !== word) {
      if (last !== undefined && each.score < last.score) between ??= each;
      continue;
    }
    const current = clusters.at(-1);
    if (current === undefined || (between !== undefined && between.score > each.score)) clusters.push([each]);
    else current.push(each);
    [last, between] = [each, undefined];
  }
  return clusters;
}
