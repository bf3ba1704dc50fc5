import { decimalsOf, sum } from '../../decimal/decimal';
import { formsCluster } from '../../vocabulary/offices';
import { unitName } from '../../vocabulary/unitName';
import { styleOf, usualStyle } from '../ordinals';
import { entryAt } from '../../workbook/entryAt';
import type { RowDraft } from './rowKinds';

/** What the figures of a row that heads others are of theirs. */
type Total = 'sum' | 'mean';

/**
 * Rows that head others and print their sums or means, by index: `Cụm thi đua số 1`, `Khu vực I`, however they are called.
 * They are numbered or named otherwise than the units, and their figures are those of the rows down to the next one.
 */
export function headingTotals(
  rows: readonly RowDraft[],
  isAggregate: (index: number) => boolean,
): ReadonlyMap<number, Total> {
  const found = new Map<number, Total>();
  const heads = new Set(standingOut(rows));
  if (heads.size === 0) return found;
  let agreed = 0;
  // From the last row upwards, so that each row is added up once.
  let below = new RowsBelow();
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = entryAt(rows, index);
    // What has no figures heads a section of its own.
    if (heads.has(index) && row.filled === 0) {
      below = new RowsBelow();
      continue;
    }
    if (isAggregate(index)) continue;
    const figures = heads.has(index) ? below.agreementWith(row) : undefined;
    if (figures === undefined) below.add(row);
    else {
      found.set(index, figures.total);
      agreed += figures.agreed;
      below = new RowsBelow();
    }
  }
  return agreed >= LEAST_AGREED ? found : new Map();
}

/** One figure may be the mean of some others by chance. */
const LEAST_AGREED = 2;

/** Rows that are not numbered as most are, or, where that says nothing, not named as most are. */
function standingOut(rows: readonly RowDraft[]): readonly number[] {
  const usual = usualStyle(rows);
  const levels = rows.map(({ name }) => unitName(name).level);
  const areOffices = levels.filter((level) => level !== 'unknown').length * 2 > rows.length;
  return rows.flatMap((row, index) => {
    const isNumberedApart = usual !== undefined && styleOf(row.ordinal) !== usual;
    const isNamedApart = formsCluster(row.name) || (areOffices && levels[index] === 'unknown');
    return isNumberedApart || isNamedApart ? [index] : [];
  });
}

interface Agreement {
  readonly total: Total;
  /** In how many columns the figure is the total, and could hardly be so by chance. */
  readonly agreed: number;
}

/** What the rows below another have in one column. */
class ColumnBelow {
  count = 0;
  total = 0;
  private nonZero = 0;
  private least = Infinity;
  private greatest = -Infinity;
  private readonly decimals = new Set<number>();

  add(figure: number): void {
    this.count += 1;
    this.total = sum([this.total, figure]);
    if (figure !== 0) this.nonZero += 1;
    this.least = Math.min(this.least, figure);
    this.greatest = Math.max(this.greatest, figure);
    this.decimals.add(decimalsOf(figure));
  }

  isSum(figure: number): boolean {
    return this.nonZero > 1 && this.total === figure;
  }

  /** Whether a figure is the mean of the others as it is printed, these being too far apart for it to be near by chance. */
  isMean(figure: number): boolean {
    const off = Math.abs(this.total / this.count - figure);
    // It may be printed rounder than they are, and zeros at its end are not kept.
    return [decimalsOf(figure), ...this.decimals].some((decimals) => {
      const half = 0.5 * 10 ** -decimals;
      return this.greatest - this.least >= 8 * half && off <= half + 1e-9;
    });
  }
}

/** The rows below a row that may head them, column by column. */
class RowsBelow {
  private rows = 0;
  private readonly columns: ColumnBelow[] = [];

  add(row: RowDraft): void {
    this.rows += 1;
    row.figures().forEach((figure, at) => {
      if (figure !== null) (this.columns[at] ??= new ColumnBelow()).add(figure);
    });
  }

  /** Whether a row's figures are their sums or means, in at least half of the columns that both have. */
  agreementWith(row: RowDraft): Agreement | undefined {
    if (this.rows === 0) return undefined;
    let [compared, sums, means, same] = [0, 0, 0, 0];
    row.figures().forEach((figure, at) => {
      const column = this.columns[at];
      if (figure === null || column === undefined) return;
      compared += 1;
      if (column.isMean(figure)) means += 1;
      else if (column.isSum(figure)) sums += 1;
      else if (this.rows === 1 && column.total === figure) same += 1;
    });
    const agreed = Math.max(sums, means);
    const total = means > sums ? 'mean' : 'sum';
    // A group of one unit has this one's figures, which says little by itself.
    if (this.rows === 1) return compared > 1 && same === compared ? { total: 'mean', agreed: 0 } : undefined;
    return agreed > 0 && agreed * 2 >= compared ? { total, agreed } : undefined;
  }
}
