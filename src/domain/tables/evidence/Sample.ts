import { entryAt } from '../../workbook/entryAt';

/** Figures of one column in the rows looked at, and how precisely they are printed. */
export interface FigureColumn {
  readonly figures: readonly (number | null)[];
  readonly decimals: number;
  /** Columns whose headers end alike may be the terms of one sum: `Điểm` under every group. */
  readonly signature: string;
}

/** So many rows are enough to see what holds; more would only cost time. */
const ROWS_LOOKED_AT = 40;
/** The figure that a row should have, and how far off it may be. */
export interface Expected {
  readonly value: number;
  readonly slack: number;
  /** The row agrees whatever holds: a sum of one term and zeros, a rate of nothing or of all. */
  readonly trivial?: boolean;
  /** The figure that must vary over the rows, where it is not the expected one: a rate may be the same of all. */
  readonly base?: number;
}

/** The figures of a table's columns in some of its rows, and what relations ask of them. */
export class Sample {
  private readonly figures: readonly (readonly (number | null)[])[];
  readonly rows: number;
  /** Facts that every relation asks of a column, worked out once. */
  private readonly facts: readonly {
    readonly varies: boolean;
    readonly least: number;
    readonly greatest: number;
    readonly slack: number;
  }[];

  constructor(private readonly columns: readonly (FigureColumn | undefined)[]) {
    const total = Math.max(0, ...columns.map((column) => column?.figures.length ?? 0));
    const step = Math.max(1, total / ROWS_LOOKED_AT);
    const at = Array.from({ length: Math.min(total, ROWS_LOOKED_AT) }, (_, index) => Math.floor(index * step));
    this.rows = at.length;
    this.figures = columns.map((column) => at.map((row) => column?.figures[row] ?? null));
    this.facts = this.figures.map((figures, column) => {
      const given = figures.flatMap((each) => each ?? []);
      return {
        varies: new Set(given).size >= 2,
        least: Math.min(...given),
        greatest: Math.max(...given),
        slack: 0.5 * 10 ** -(columns[column]?.decimals ?? 0),
      };
    });
  }

  figure(column: number, row: number): number | null {
    return this.figures[column]?.[row] ?? null;
  }

  /** Half a unit of the last decimal place that the column prints. */
  slack(column: number): number {
    return entryAt(this.facts, column).slack;
  }

  signature(column: number): string {
    return this.columns[column]?.signature ?? '';
  }

  whole(column: number): readonly (number | null)[] {
    return this.columns[column]?.figures ?? [];
  }

  varies(column: number): boolean {
    return entryAt(this.facts, column).varies;
  }

  /** By how much a column's figures are off from those that they should be, on the whole. */
  meanError(column: number, expected: (row: number) => Expected | undefined): number {
    let [off, rows] = [0, 0];
    for (let row = 0; row < this.rows; row += 1) {
      const printed = this.figure(column, row);
      const wanted = printed === null ? undefined : expected(row);
      if (printed === null || wanted === undefined) continue;
      off += Math.abs(printed - wanted.value);
      rows += 1;
    }
    return rows === 0 ? Infinity : off / rows;
  }

  /** Whether a column has no negative figure, and none greater than another column's in its row. */
  neverExceeds(column: number, other: number): boolean {
    return Array.from({ length: this.rows }, (_, row) => row).every((row) => {
      const [figure, most] = [this.figure(column, row), this.figure(other, row)];
      return figure === null || (figure >= 0 && (most === null || figure <= most));
    });
  }

  greatest(column: number): number {
    return entryAt(this.facts, column).greatest;
  }

  least(column: number): number {
    return entryAt(this.facts, column).least;
  }

  /**
   * How many rows agree with a relation, `undefined` where too few do.
   * @param expected the figure that a row should have and how far off it may be; `undefined` where it says nothing
   */
  agreement(column: number, expected: (row: number) => Expected | undefined): number | undefined {
    let [agreed, kept, missed] = [0, 0, 0];
    const seen = new Set<number>();
    for (let row = 0; row < this.rows; row += 1) {
      const printed = this.figure(column, row);
      const wanted = printed === null ? undefined : expected(row);
      if (printed === null || wanted === undefined) continue;
      if (Math.abs(printed - wanted.value) <= wanted.slack + this.slack(column) + 1e-9) {
        kept += 1;
        if (wanted.trivial !== true) {
          agreed += 1;
          seen.add(wanted.base ?? printed);
        }
      } else {
        missed += 1;
        if (missed > 3 && missed > kept * 0.6 + 3) return undefined;
      }
    }
    return agreed >= 3 && seen.size >= 2 && kept >= (kept + missed) * 0.6 ? agreed : undefined;
  }
}
