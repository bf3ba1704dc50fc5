import { ranksOfFigures } from './figureRanks';
import { type Expected, type FigureColumn, Sample } from './Sample';

/** Something that holds between the figures of a table's columns. Columns are given by index. */
export type Relation =
  | { readonly kind: 'sum'; readonly column: number; readonly terms: readonly number[]; readonly agreed: number }
  | {
      readonly kind: 'difference';
      readonly column: number;
      readonly now: number;
      readonly before: number;
      readonly agreed: number;
    }
  | {
      readonly kind: 'ratio';
      readonly column: number;
      readonly part: number;
      readonly whole: number;
      readonly agreed: number;
    }
  | { readonly kind: 'rank'; readonly column: number; readonly of: number; readonly agreed: number };

/** The columns that a relation's own column follows from. */
export function termsOf(relation: Relation): readonly number[] {
  switch (relation.kind) {
    case 'sum':
      return relation.terms;
    case 'difference':
      return [relation.now, relation.before];
    case 'ratio':
      return [relation.part, relation.whole];
    case 'rank':
      return [relation.of];
  }
}

const MOST_TERMS = 14;
const MOST_COLUMNS = 48;
/** In tables of so few columns the terms of a sum are looked for wherever they stand. */
const FEW_COLUMNS = 16;

/**
 * Finds which columns are sums, differences, ratios or ranks of others. A relation counts where it holds within rounding
 * in at least three rows and in most of those that have all its figures, and where the figures vary.
 * @param columns all of the table's columns; `undefined` where a column has no figures
 */
export function relationsOf(columns: readonly (FigureColumn | undefined)[]): readonly Relation[] {
  const sample = new Sample(columns);
  const numeric = columns.flatMap((column, index) => (column === undefined ? [] : [index])).slice(0, MOST_COLUMNS);
  return numeric.flatMap((column) => [
    ...sumsOf(sample, numeric, column),
    ...differencesOf(sample, numeric, column),
    ...ratiosOf(sample, numeric, column),
    ...ranksOfColumn(sample, numeric, column),
  ]);
}

function sumsOf(sample: Sample, all: readonly number[], column: number): readonly Relation[] {
  if (!sample.varies(column)) return [];
  // Points and counts are never negative; changes are.
  const numeric = all.filter((each) => each === column || sample.least(each) >= 0);
  let best: (Relation & { kind: 'sum' }) | undefined;
  let leastError = Infinity;
  const consider = (terms: readonly number[]): void => {
    if (terms.length < 2 || !terms.some((term) => sample.varies(term))) return;
    const agreed = sample.agreement(column, (row) => sumIn(sample, terms, row));
    if (agreed === undefined) return;
    const error = sample.meanError(column, (row) => sumIn(sample, terms, row));
    // Small figures that have nothing to do with a sum hide within its rounding; without them it is nearer.
    const isBetter =
      best === undefined || agreed > best.agreed || (agreed === best.agreed && error < leastError - 1e-9);
    if (isBetter) [best, leastError] = [{ kind: 'sum', column, terms, agreed }, error];
  };
  const place = numeric.indexOf(column);
  for (const list of [numeric, ...sameSignature(sample, numeric, column)]) {
    const before = list.filter((each) => numeric.indexOf(each) < place);
    const after = list.filter((each) => numeric.indexOf(each) > place);
    for (const skipped of [0, 1, 2]) {
      for (let length = 2; length <= MOST_TERMS; length += 1) {
        if (before.length - skipped >= length)
          consider(before.slice(before.length - skipped - length, before.length - skipped));
        if (after.length - skipped >= length) consider(after.slice(skipped, skipped + length));
      }
    }
  }
  if (best === undefined && numeric.length <= FEW_COLUMNS) termsApart(sample, numeric, column).forEach(consider);
  return best === undefined ? [] : [best];
}

/** Terms that may stand apart from each other: all columns that never exceed the sum, up to two of them left out. */
function termsApart(sample: Sample, numeric: readonly number[], column: number): readonly (readonly number[])[] {
  const smaller = numeric.filter((each) => each !== column && sample.neverExceeds(each, column));
  const without = (...left: readonly number[]): readonly number[] => smaller.filter((each) => !left.includes(each));
  return [
    smaller,
    ...smaller.map((one) => without(one)),
    ...smaller.flatMap((one, at) => smaller.slice(at + 1).map((other) => without(one, other))),
  ];
}

/** The other columns whose headers end alike, where those are not all of them. */
function sameSignature(sample: Sample, numeric: readonly number[], column: number): readonly (readonly number[])[] {
  const bySignature = new Map<string, number[]>();
  for (const each of numeric) {
    const signature = sample.signature(each);
    if (each === column || signature === '') continue;
    const same = bySignature.get(signature);
    if (same === undefined) bySignature.set(signature, [each]);
    else same.push(each);
  }
  return [...bySignature.values()].filter((same) => same.length >= 2 && same.length < numeric.length - 1);
}

function sumIn(sample: Sample, terms: readonly number[], row: number): Expected | undefined {
  let [value, slack, nonzero] = [0, 0, 0];
  for (const term of terms) {
    const figure = sample.figure(term, row);
    if (figure === null) return undefined;
    value += figure;
    if (figure !== 0) nonzero += 1;
    slack += sample.slack(term);
  }
  // What is printed without decimals may be exact as well: counts have no rounding.
  return { value, slack: slack === 0.5 * terms.length ? 0 : slack, trivial: nonzero < 2 };
}

function differencesOf(sample: Sample, numeric: readonly number[], column: number): readonly Relation[] {
  if (!sample.varies(column)) return [];
  const found: (Relation & { kind: 'difference' })[] = [];
  for (const now of numeric) {
    if (now === column || !sample.varies(now)) continue;
    for (const before of numeric) {
      if (before === column || before === now || !sample.varies(before)) continue;
      const agreed = sample.agreement(column, (row) => {
        const [a, b] = [sample.figure(now, row), sample.figure(before, row)];
        return a === null || b === null
          ? undefined
          : { value: a - b, slack: sample.slack(now) === 0.5 ? 0 : sample.slack(now) + sample.slack(before) };
      });
      if (agreed !== undefined) found.push({ kind: 'difference', column, now, before, agreed });
    }
  }
  return found.sort((one, other) => other.agreed - one.agreed).slice(0, 3);
}

function ratiosOf(sample: Sample, numeric: readonly number[], column: number): readonly Relation[] {
  // A part of a whole is between none and all of it.
  if (sample.least(column) < 0 || sample.greatest(column) > 100) return [];
  const found: (Relation & { kind: 'ratio' })[] = [];
  for (const part of numeric) {
    if (part === column || !sample.varies(part)) continue;
    for (const whole of numeric) {
      if (whole === column || whole === part) continue;
      const agreed = sample.agreement(column, (row) => {
        const [a, b] = [sample.figure(part, row), sample.figure(whole, row)];
        return a === null || b === null || b <= 0 || a > b
          ? undefined
          : { value: (100 * a) / b, slack: 0, trivial: a === 0 || a === b, base: a };
      });
      if (agreed !== undefined) found.push({ kind: 'ratio', column, part, whole, agreed });
    }
  }
  return found.sort((one, other) => other.agreed - one.agreed).slice(0, 3);
}

/** So much of a rank column must agree: with few units, small whole numbers fall into an order by chance. */
const RANKS_AGREE = 0.75;

function ranksOfColumn(sample: Sample, numeric: readonly number[], column: number): readonly Relation[] {
  const printed = sample.whole(column);
  const given = printed.filter((each) => each !== null);
  if (given.length < 4 || given.some((each) => !Number.isInteger(each) || each < 1 || each > printed.length)) return [];
  return numeric.flatMap((of): readonly Relation[] => {
    if (of === column || !sample.varies(of)) return [];
    const ranks = ranksOfFigures(sample.whole(of));
    let [agreed, tried] = [0, 0];
    printed.forEach((rank, row) => {
      const expected = ranks[row];
      if (rank === null || expected === undefined || expected === null) return;
      tried += 1;
      if (expected === rank) agreed += 1;
    });
    return tried >= 4 && agreed >= tried * RANKS_AGREE ? [{ kind: 'rank', column, of, agreed }] : [];
  });
}
