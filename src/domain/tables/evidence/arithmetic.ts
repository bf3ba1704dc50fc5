import { ranksOfFigures } from './figureRanks';
import { type Expectation, type FigureColumn, Sample } from './Sample';

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
  const sums = sumsAmong(sample, numeric);
  return numeric.flatMap((column) => [
    ...(sums.get(column) ?? []),
    ...differencesOf(sample, numeric, column),
    ...ratiosOf(sample, numeric, column),
    ...ranksOfColumn(sample, numeric, column),
  ]);
}

/** The sum that each column is, of columns that stand together or, where there is none, of such sums: `Cộng I` and `Cộng II`. */
function sumsAmong(sample: Sample, numeric: readonly number[]): ReadonlyMap<number, readonly Sum[]> {
  const sums = new Map(numeric.map((column) => [column, sumsOf(sample, numeric, column)]));
  const terms = new Set([...sums.values()].flatMap((each) => each.flatMap((sum) => sum.terms)));
  const wholes = numeric.filter((column) => !terms.has(column));
  if (terms.size === 0 || wholes.length < 3) return sums;
  for (const column of wholes) if (sums.get(column)?.length === 0) sums.set(column, sumsOf(sample, wholes, column));
  return sums;
}

type Sum = Relation & { readonly kind: 'sum' };

function sumsOf(sample: Sample, all: readonly number[], column: number): readonly Sum[] {
  if (!sample.varies(column)) return [];
  // Points and counts are never negative; changes are.
  const numeric = all.filter((each) => each === column || sample.least(each) >= 0);
  let best: Sum | undefined;
  let leastError = Infinity;
  const consider = (terms: readonly number[]): void => {
    if (terms.length < 2 || !terms.some((term) => sample.varies(term))) return;
    const expected = sumOf(sample, terms);
    const agreed = sample.agreement(column, expected);
    if (agreed === undefined) return;
    const error = sample.meanError(column, expected);
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

function sumOf(sample: Sample, terms: readonly number[]): Expectation {
  const figures = terms.map((term) => sample.figures(term));
  const slack = terms.reduce((all, term) => all + sample.slack(term), 0);
  return {
    is: 'sum',
    of: figures,
    // What is printed without decimals may be exact as well: counts have no rounding.
    slack: slack === 0.5 * terms.length ? 0 : slack,
    isTrivial: (row) => figures.filter((each) => (each[row] ?? NaN) !== 0).length < 2,
  };
}

function differencesOf(sample: Sample, numeric: readonly number[], column: number): readonly Relation[] {
  if (!sample.varies(column)) return [];
  const found: (Relation & { kind: 'difference' })[] = [];
  const others = numeric.filter((each) => each !== column && sample.varies(each));
  for (const now of others) {
    const minuend = sample.figures(now);
    for (const before of others) {
      if (before === now) continue;
      const slack = sample.slack(now) === 0.5 ? 0 : sample.slack(now) + sample.slack(before);
      const low = sample.least(now) - sample.greatest(before) - slack;
      const high = sample.greatest(now) - sample.least(before) + slack;
      if (!sample.reaches(column, low, high)) continue;
      const agreed = sample.agreement(column, {
        is: 'difference',
        of: [minuend, sample.figures(before)],
        slack,
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
  const others = numeric.filter((each) => each !== column);
  for (const part of others.filter((each) => sample.varies(each))) {
    const parts = sample.figures(part);
    for (const whole of others) {
      const most = sample.greatest(whole);
      if (whole === part || most <= 0) continue;
      const low = (100 * sample.least(part)) / most;
      const high = (100 * sample.greatest(part)) / Math.max(sample.least(whole), Number.MIN_VALUE);
      if (!sample.reaches(column, Math.max(0, low), high)) continue;
      const wholes = sample.figures(whole);
      const agreed = sample.agreement(column, {
        is: 'percentage',
        of: [parts, wholes],
        slack: 0,
        isTrivial: (row) => (parts[row] ?? NaN) === 0 || (parts[row] ?? NaN) === (wholes[row] ?? NaN),
        base: parts,
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
