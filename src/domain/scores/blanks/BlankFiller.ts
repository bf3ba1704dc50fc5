import { divide, multiply, round, sum } from '../../decimal/decimal';
import type { Settings } from '../../settings/Settings';
import { figureAt } from '../../tables/cells';
import { columnAt } from '../../tables/columns';
import { readingAt, type Table } from '../../tables/Table';
import { cellNumber } from '../../workbook/a1';
import { decimalsJudged } from '../roundedComposites';
import type { Completion, Computation } from './Completion';

type Term = Extract<Computation, { kind: 'sum' }>['terms'][number];

/** A mean is judged with every digit that Excel keeps. */
const EXACT = 10;

/** One table's blanks while they are being filled: each filling sees what those before it filled. */
export class BlankFiller {
  private readonly done: Completion[] = [];
  private readonly figures = new Map<number, number>();

  constructor(
    readonly table: Table,
    readonly settings: Settings,
  ) {}

  /** All that was filled, in the order in which it was. */
  get completions(): readonly Completion[] {
    return this.done;
  }

  /** The figure of a cell, filled in or given. */
  figure(row: number, column: number): number | null {
    return figureAt(this.table, row, column) ?? this.figures.get(cellNumber(row, column)) ?? null;
  }

  /** Whether nothing stands in a cell but an error of Excel's, a dash neither, and nothing was filled in. */
  isBlank(row: number, column: number): boolean {
    if (this.figure(row, column) !== null) return false;
    const { kind } = readingAt(columnAt(this.table, column), row);
    return kind === 'missing' || kind === 'error';
  }

  /** Fills in a figure, or a grade's name; what stands in a cell already stays. */
  fill(row: number, column: number, value: number | string, by: Computation): void {
    if (!this.isBlank(row, column)) return;
    if (typeof value === 'number') this.figures.set(cellNumber(row, column), value);
    this.done.push({ row, column, value, by });
  }

  /** Fills in a sum; nothing where one of its terms is missing. */
  fillSum(row: number, column: number, terms: readonly Term[]): void {
    const total = this.isBlank(row, column) ? this.totalOf(terms) : undefined;
    if (total === undefined) return;
    const decimals = decimalsJudged(columnAt(this.table, column), this.settings);
    if (decimals === undefined) this.fill(row, column, total, { kind: 'sum', terms });
    else this.fill(row, column, round(total, decimals), { kind: 'sum', terms, decimals });
  }

  /** What some terms add up to; `undefined` where one of them is missing. */
  totalOf(terms: readonly Term[]): number | undefined {
    const values = terms.flatMap((term) => {
      const value = this.figure(term.row, term.column);
      return value === null ? [] : [term.sign * value];
    });
    return values.length < terms.length || terms.length === 0 ? undefined : sum(values);
  }

  /**
   * Fills in the ratio, in percent, of the sums of some columns of a row.
   * @param denominator the columns, or a whole that is the same in every row
   */
  fillRatio(row: number, column: number, numerator: readonly number[], denominator: readonly number[] | number): void {
    if (!this.isBlank(row, column)) return;
    const part = this.sumIn(row, numerator);
    const whole = typeof denominator === 'number' ? denominator : this.sumIn(row, denominator);
    const ratio = part === undefined || whole === undefined ? undefined : divide(multiply(part, 100), whole);
    if (ratio === undefined) return;
    const cells = (columns: readonly number[]): { row: number; column: number }[] =>
      columns.map((each) => ({ row, column: each }));
    this.fill(row, column, round(ratio, columnAt(this.table, column).decimals), {
      kind: 'ratio',
      numerator: cells(numerator),
      denominator: typeof denominator === 'number' ? denominator : cells(denominator),
    });
  }

  /** Fills in the mean of some cells; nothing where one of them has no figure. */
  fillMean(row: number, column: number, terms: readonly Omit<Term, 'sign'>[], printed = EXACT): void {
    const total = this.isBlank(row, column) ? this.totalOf(terms.map((term) => ({ ...term, sign: 1 }))) : undefined;
    const mean = total === undefined ? undefined : divide(total, terms.length);
    if (mean === undefined) return;
    const decimals = decimalsJudged(columnAt(this.table, column), this.settings) ?? printed;
    this.fill(row, column, round(mean, decimals), { kind: 'mean', terms, decimals });
  }

  private sumIn(row: number, columns: readonly number[]): number | undefined {
    const values = columns.flatMap((column) => this.figure(row, column) ?? []);
    return values.length < columns.length ? undefined : sum(values);
  }
}
