import type { Expectation, Figures, Sample } from './Sample';

/** The sum of some columns in each row, to which further columns are added one by one. */
export class RunningTotal implements Expectation {
  readonly terms: number[] = [];
  readonly values: Figures;
  /** 1 in rows where fewer than two terms differ from zero. */
  readonly trivial: Uint8Array;
  varies = false;
  private readonly nonZero: Uint8Array;
  private rounding = 0;

  constructor(private readonly sample: Sample) {
    this.values = new Float64Array(sample.rows);
    this.nonZero = new Uint8Array(sample.rows);
    this.trivial = new Uint8Array(sample.rows).fill(1);
  }

  /** What is printed without decimals may be exact as well: counts have no rounding. */
  get slack(): number {
    return this.rounding === 0.5 * this.terms.length ? 0 : this.rounding;
  }

  add(term: number): void {
    this.terms.push(term);
    this.varies ||= this.sample.varies(term);
    this.rounding += this.sample.slack(term);
    const figures = this.sample.figures(term);
    for (let row = 0; row < figures.length; row += 1) {
      const figure = figures[row] ?? NaN;
      this.values[row] = (this.values[row] ?? NaN) + figure;
      if (figure === 0) continue;
      const nonZero = (this.nonZero[row] ?? 0) + 1;
      this.nonZero[row] = nonZero;
      if (nonZero >= 2) this.trivial[row] = 0;
    }
  }
}
