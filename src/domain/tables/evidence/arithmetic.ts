import { entryAt } from '../../workbook/entryAt';
import { RunningTotal } from './RunningTotal';
import { type FigureColumn, type Figures, Sample } from './Sample';

/** What the mean of some figures is printed as: itself, or, of points of ten or shares of one, in points of a hundred. */
export interface Mean {
  readonly times: 1 | 10 | 100;
}

/** Something that holds between the figures of a table's columns. Columns are given by index. */
export type Relation =
  | { readonly kind: 'sum'; readonly column: number; readonly terms: readonly number[]; readonly agreed: number }
  | ({
      readonly kind: 'mean';
      readonly column: number;
      readonly terms: readonly number[];
      readonly agreed: number;
    } & Mean)
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
    case 'mean':
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
  const differences = differencesAmong(sample, numeric);
  const ratios = ratiosAmong(sample, numeric);
  return numeric.flatMap((column) => [
    ...(sums.get(column) ?? []),
    ...(sums.get(column)?.length === 0 ? meansOf(sample, numeric, column) : []),
    ...differences.get(column),
    ...ratios.get(column),
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
  const consider = (total: RunningTotal): void => {
    if (total.terms.length < 2 || !total.varies) return;
    const agreed = sample.agreement(column, total);
    if (agreed === undefined) return;
    const error = sample.meanError(column, total);
    // Small figures that have nothing to do with a sum hide within its rounding; without them it is nearer.
    const isBetter =
      best === undefined || agreed > best.agreed || (agreed === best.agreed && error < leastError - 1e-9);
    if (isBetter) [best, leastError] = [{ kind: 'sum', column, terms: inOrder(total.terms), agreed }, error];
  };
  const place = numeric.indexOf(column);
  for (const list of [numeric, ...sameSignature(sample, numeric, column)]) {
    // From the column outwards, so that each longer run is the one before it and a term more.
    const sides = [
      list.filter((each) => numeric.indexOf(each) < place).reverse(),
      list.filter((each) => numeric.indexOf(each) > place),
    ];
    for (const skipped of [0, 1, 2]) {
      const runs = sides.map((side) => ({ side, total: new RunningTotal(sample) }));
      for (let length = 1; length <= MOST_TERMS; length += 1) {
        for (const { side, total } of runs) {
          const term = side[skipped + length - 1];
          if (term === undefined) continue;
          total.add(term);
          consider(total);
        }
      }
    }
  }
  if (best === undefined && numeric.length <= FEW_COLUMNS)
    for (const terms of termsApart(sample, numeric, column)) consider(totalOf(sample, terms));
  return best === undefined ? [] : [best];
}

/** What a mean is printed times so much of never exceeds: points of ten, shares of one. */
const SCALES: readonly { readonly times: Mean['times']; readonly most: number }[] = [
  { times: 1, most: Infinity },
  { times: 10, most: 10 },
  { times: 100, most: 1 },
];

/** Fewer figures have a mean of some others by chance. */
const MEAN_TERMS = 3;

type MeanOf = Relation & { readonly kind: 'mean' };

/** The mean that a column is, of three or more columns that stand together beside it or one column further on. */
function meansOf(sample: Sample, numeric: readonly number[], column: number): readonly MeanOf[] {
  // A mean is seldom whole.
  if (!sample.varies(column) || sample.slack(column) === 0.5) return [];
  const place = numeric.indexOf(column);
  const sides = [numeric.slice(0, place).reverse(), numeric.slice(place + 1)];
  let best: MeanOf | undefined;
  // One array for all: each is compared before the next is worked out.
  const values = new Float64Array(sample.rows);
  for (const side of sides.flatMap((each) => [each, each.slice(1)])) {
    const total = new RunningTotal(sample);
    let greatest = -Infinity;
    for (const term of side.slice(0, MOST_TERMS)) {
      total.add(term);
      greatest = Math.max(greatest, sample.greatest(term));
      if (total.terms.length < MEAN_TERMS || !total.varies) continue;
      for (const { times, most } of SCALES) {
        if (!(greatest <= most)) continue;
        const share = times / total.terms.length;
        for (let row = 0; row < values.length; row += 1) values[row] = entryAt(total.values, row) * share;
        const agreed = sample.agreement(column, { values, slack: total.slack * share, trivial: total.trivial });
        if (agreed === undefined || agreed <= (best?.agreed ?? 0)) continue;
        // Of figures that rise and fall together most are some mean of others within its rounding.
        const given = sample
          .figures(column)
          .filter((each, row) => !Number.isNaN(each + (total.values[row] ?? NaN))).length;
        if (agreed < given - (given > MEAN_TERMS + 1 ? Math.max(1, Math.floor(given / 4)) : 0)) continue;
        best = { kind: 'mean', column, terms: inOrder(total.terms), times, agreed };
      }
    }
  }
  return best === undefined ? [] : [best];
}

function inOrder(columns: readonly number[]): readonly number[] {
  return [...columns].sort((one, other) => one - other);
}

function totalOf(sample: Sample, terms: readonly number[]): RunningTotal {
  const total = new RunningTotal(sample);
  for (const term of terms) total.add(term);
  return total;
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

/** Everything that one kind of relation says of each column, best first, of which the first three count. */
class Found<Kind extends Relation> {
  private readonly byColumn = new Map<number, Kind[]>();

  add(relation: Kind): void {
    const same = this.byColumn.get(relation.column);
    if (same === undefined) this.byColumn.set(relation.column, [relation]);
    else same.push(relation);
  }

  get(column: number): readonly Kind[] {
    const found = this.byColumn.get(column) ?? [];
    return found.sort((one, other) => other.agreed - one.agreed).slice(0, 3);
  }
}

type Difference = Relation & { readonly kind: 'difference' };

function differencesAmong(sample: Sample, numeric: readonly number[]): Found<Difference> {
  const found = new Found<Difference>();
  const varying = numeric.filter((each) => sample.varies(each));
  // One array for all pairs: each is compared before the next is worked out.
  const values = new Float64Array(sample.rows);
  for (const now of varying) {
    for (const before of varying) {
      if (before === now) continue;
      const [minuend, subtrahend] = [sample.figures(now), sample.figures(before)];
      const slack = sample.slack(now) === 0.5 ? 0 : sample.slack(now) + sample.slack(before);
      const low = sample.least(now) - sample.greatest(before) - slack;
      const high = sample.greatest(now) - sample.least(before) + slack;
      for (let row = 0; row < values.length; row += 1) values[row] = (minuend[row] ?? NaN) - (subtrahend[row] ?? NaN);
      const expectation = { values, slack };
      for (const column of varying) {
        if (column === now || column === before || !sample.reaches(column, low, high)) continue;
        const agreed = sample.agreement(column, expectation);
        if (agreed !== undefined) found.add({ kind: 'difference', column, now, before, agreed });
      }
    }
  }
  return found;
}

type Ratio = Relation & { readonly kind: 'ratio' };

/** What is more in percent was never planned. */
const MOST_OF_PLAN = 1000;

function ratiosAmong(sample: Sample, numeric: readonly number[]): Found<Ratio> {
  const found = new Found<Ratio>();
  // A part of a whole is between none and all of it; of a plan more than all of it may be reached.
  const shares = numeric.filter((column) => sample.least(column) >= 0 && sample.greatest(column) <= MOST_OF_PLAN);
  const isOfPart = new Set(shares.filter((column) => sample.greatest(column) <= 100));
  const exceeds = isOfPart.size < shares.length;
  const [values, beyond] = [new Float64Array(sample.rows), new Float64Array(sample.rows)];
  const trivial = new Uint8Array(sample.rows);
  for (const part of numeric.filter((each) => sample.varies(each))) {
    for (const whole of numeric) {
      const most = sample.greatest(whole);
      if (whole === part || most <= 0) continue;
      const low = Math.max(0, (100 * sample.least(part)) / most);
      const high = (100 * sample.greatest(part)) / Math.max(sample.least(whole), Number.MIN_VALUE);
      const [parts, wholes] = [sample.figures(part), sample.figures(whole)];
      for (let row = 0; row < values.length; row += 1) {
        const [some, all] = [parts[row] ?? NaN, wholes[row] ?? NaN];
        const share = all <= 0 ? NaN : (100 * some) / all;
        values[row] = some > all ? NaN : share;
        if (exceeds) beyond[row] = share;
        trivial[row] = some === 0 || some === all ? 1 : 0;
      }
      const expectation = { values, slack: 0, trivial, base: parts };
      for (const column of shares) {
        if (column === part || column === whole || !sample.reaches(column, low, high)) continue;
        const agreed = sample.agreement(
          column,
          isOfPart.has(column) ? expectation : { ...expectation, values: beyond },
        );
        if (agreed !== undefined) found.add({ kind: 'ratio', column, part, whole, agreed });
      }
    }
  }
  return found;
}

function mayBeRanks(printed: Figures): boolean {
  let given = 0;
  for (const each of printed) {
    if (Number.isNaN(each)) continue;
    if (!Number.isInteger(each) || each < 1 || each > printed.length) return false;
    given += 1;
  }
  return given >= 4;
}

/** So much of a rank column must agree: with few units, small whole numbers fall into an order by chance. */
const RANKS_AGREE = 0.75;

function ranksOfColumn(sample: Sample, numeric: readonly number[], column: number): readonly Relation[] {
  const printed = sample.whole(column);
  if (!mayBeRanks(printed)) return [];
  return numeric.flatMap((of): readonly Relation[] => {
    if (of === column || !sample.varies(of) || !sample.ranksAny(column, of)) return [];
    const figures = sample.whole(of);
    let [agreed, tried] = [0, 0];
    for (let row = 0; row < printed.length; row += 1) {
      const [rank, figure] = [printed[row] ?? NaN, figures[row] ?? NaN];
      if (Number.isNaN(rank) || Number.isNaN(figure)) continue;
      tried += 1;
      if (rank === sample.rankOf(figure, of)) agreed += 1;
    }
    return tried >= 4 && agreed >= tried * RANKS_AGREE ? [{ kind: 'rank', column, of, agreed }] : [];
  });
}
