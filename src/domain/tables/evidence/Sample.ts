import { entryAt } from '../../workbook/entryAt';
import { countUpTo } from '../../decimal/extremes';

/** The figures of one column by row, `NaN` where there is none. */
export type Figures = Float64Array;

/** The figures of one column in all rows of units, and how precisely they are printed. */
export interface FigureColumn {
  readonly figures: Figures;
  readonly decimals: number;
  /** Columns whose headers end alike may be the terms of one sum: `Điểm` under every group. */
  readonly signature: string;
}

/** So many rows are enough to see what holds; more would only cost time. */
export const ROWS_LOOKED_AT = 40;

/** In so many rows, from top to bottom, ranks are counted one by one before a whole column is ranked. */
const ROWS_RANKED = 5;

/** The figures that a column would have if it followed from others, `NaN` in rows of which nothing is said. */
export interface Expectation {
  readonly values: Figures;
  /** How far off a figure may be, beside the rounding of the column itself. */
  readonly slack: number;
  /** 1 in rows that agree whatever holds: a sum of one term and zeros, a rate of nothing or of all. */
  readonly trivial?: Uint8Array;
  /** The figures that must vary over the rows, where they are not the column's own: a rate may be the same of all. */
  readonly base?: Figures;
}

interface SampleColumn {
  readonly figures: Figures;
  readonly varies: boolean;
  readonly least: number;
  readonly greatest: number;
  readonly slack: number;
}

/** The rank of a figure among others, the greatest first; counted without sorting them. */
function rankAmong(figure: number, all: Figures): number {
  let rank = 1;
  for (let at = 0; at < all.length; at += 1) if (entryAt(all, at) > figure) rank += 1;
  return rank;
}

/** The figures of a table's columns in some of its rows, and what relations ask of them. */
export class Sample {
  readonly rows: number;
  private readonly sampled: readonly SampleColumn[];
  private readonly sorted = new Map<number, Figures>();
  private readonly fewRanks = new Map<number, ReadonlyMap<number, number>>();

  constructor(private readonly columns: readonly (FigureColumn | undefined)[]) {
    const total = Math.max(0, ...columns.map((column) => column?.figures.length ?? 0));
    const step = Math.max(1, total / ROWS_LOOKED_AT);
    const at = Array.from({ length: Math.min(total, ROWS_LOOKED_AT) }, (_, index) => Math.floor(index * step));
    this.rows = at.length;
    this.sampled = columns.map((column): SampleColumn => {
      const figures = new Float64Array(at.length);
      at.forEach((row, index) => (figures[index] = column?.figures[row] ?? NaN));
      const given = figures.filter((each) => !Number.isNaN(each));
      return {
        figures,
        varies: new Set(given).size >= 2,
        least: Math.min(...given),
        greatest: Math.max(...given),
        slack: 0.5 * 10 ** -(column?.decimals ?? 0),
      };
    });
  }

  figures(column: number): Figures {
    return entryAt(this.sampled, column).figures;
  }

  /** Half a unit of the last decimal place that the column prints. */
  slack(column: number): number {
    return entryAt(this.sampled, column).slack;
  }

  signature(column: number): string {
    return this.columns[column]?.signature ?? '';
  }

  /** The figures of a column in all rows. */
  whole(column: number): Figures {
    return this.columns[column]?.figures ?? new Float64Array();
  }

  /** The rank that a figure has among all of a column's; these are sorted once for the columns that are asked for. */
  rankOf(figure: number, column: number): number {
    const sorted =
      this.sorted.get(column) ??
      this.whole(column)
        .filter((each) => !Number.isNaN(each))
        .sort();
    this.sorted.set(column, sorted);
    return sorted.length - countUpTo(sorted, figure) + 1;
  }

  /** Whether a column has another's rank in any of a few rows: most columns have not, and need not be ranked as a whole. */
  ranksAny(column: number, of: number): boolean {
    const known = this.fewRanks.get(of) ?? this.ranksInFewRows(of);
    this.fewRanks.set(of, known);
    const printed = this.figures(column);
    return [...known].some(([row, rank]) => printed[row] === rank);
  }

  /** The ranks that a column's figures have in a few rows from top to bottom, by row. */
  private ranksInFewRows(of: number): ReadonlyMap<number, number> {
    const [figures, all] = [this.figures(of), this.whole(of)];
    const ranks = new Map<number, number>();
    const step = Math.max(1, Math.floor(this.rows / ROWS_RANKED));
    for (let row = 0; row < this.rows; row += step) {
      const figure = entryAt(figures, row);
      if (!Number.isNaN(figure)) ranks.set(row, rankAmong(figure, all));
    }
    return ranks;
  }

  varies(column: number): boolean {
    return entryAt(this.sampled, column).varies;
  }

  greatest(column: number): number {
    return entryAt(this.sampled, column).greatest;
  }

  least(column: number): number {
    return entryAt(this.sampled, column).least;
  }

  /** Whether any figure of a column lies between two bounds, as far as its least and greatest tell. */
  reaches(column: number, low: number, high: number): boolean {
    const { least, greatest, slack } = entryAt(this.sampled, column);
    return greatest + slack >= low && least - slack <= high;
  }

  /** By how much a column's figures are off from those that they should be, on the whole. */
  meanError(column: number, { values }: Expectation): number {
    const figures = this.figures(column);
    let [off, rows] = [0, 0];
    figures.forEach((figure, row) => {
      const error = Math.abs(figure - (values[row] ?? NaN));
      if (Number.isNaN(error)) return;
      off += error;
      rows += 1;
    });
    return rows === 0 ? Infinity : off / rows;
  }

  /** Whether a column has no negative figure, and none greater than another column's in its row. */
  neverExceeds(column: number, other: number): boolean {
    const most = this.figures(other);
    return this.figures(column).every((figure, row) => !(figure < 0) && !(figure > (most[row] ?? NaN)));
  }

  /** How many rows agree with a relation, `undefined` where too few do. Asked for thousands of pairs of columns. */
  agreement(column: number, { values, slack, trivial, base }: Expectation): number | undefined {
    const figures = this.figures(column);
    const varying = base ?? figures;
    const within = slack + this.slack(column) + 1e-9;
    let [agreed, kept, missed] = [0, 0, 0];
    let [first, varies] = [NaN, false];
    for (let row = 0; row < figures.length; row += 1) {
      const error = Math.abs((figures[row] ?? NaN) - (values[row] ?? NaN));
      if (error <= within) {
        kept += 1;
        if (trivial?.[row] === 1) continue;
        agreed += 1;
        const seen = varying[row] ?? NaN;
        if (agreed === 1) first = seen;
        else varies ||= seen !== first;
      } else if (error > within) {
        missed += 1;
        if (missed > 3 && missed > kept * 0.6 + 3) return undefined;
      }
    }
    return agreed >= 3 && varies && kept >= (kept + missed) * 0.6 ? agreed : undefined;
  }
}
