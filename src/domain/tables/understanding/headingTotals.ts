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
  let agreed = 0;
  let end = rows.length;
  for (const index of [...standingOut(rows)].reverse()) {
    // What has no figures heads a section of its own.
    if (entryAt(rows, index).filled === 0) {
      end = index;
      continue;
    }
    const members = rows.slice(index + 1, end).filter((_, at) => !isAggregate(index + 1 + at));
    const figures = isAggregate(index) ? undefined : agreement(entryAt(rows, index), members);
    if (figures === undefined) continue;
    found.set(index, figures.total);
    agreed += figures.agreed;
    end = index;
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

/** Whether a row's figures are the sums or means of some rows', in at least half of the columns that both have. */
function agreement(row: RowDraft, members: readonly RowDraft[]): Agreement | undefined {
  if (members.length === 0) return undefined;
  let [compared, sums, means, same] = [0, 0, 0, 0];
  for (const [column, figure] of row.figures().entries()) {
    const figures = members.flatMap((member) => member.figures()[column] ?? []);
    if (figure === null || figures.length === 0) continue;
    compared += 1;
    if (isMeanOf(figure, figures)) means += 1;
    else if (figures.filter((each) => each !== 0).length > 1 && sum(figures) === figure) sums += 1;
    else if (members.length === 1 && figures[0] === figure) same += 1;
  }
  const agreed = Math.max(sums, means);
  const total = means > sums ? 'mean' : 'sum';
  // A group of one unit has this one's figures, which says little by itself.
  if (members.length === 1) return compared > 1 && same === compared ? { total: 'mean', agreed: 0 } : undefined;
  return agreed > 0 && agreed * 2 >= compared ? { total, agreed } : undefined;
}

/** Whether a figure is the mean of others as it is printed, these being too far apart for it to be near by chance. */
function isMeanOf(figure: number, figures: readonly number[]): boolean {
  const spread = Math.max(...figures) - Math.min(...figures);
  const off = Math.abs(sum(figures) / figures.length - figure);
  // It may be printed rounder than they are, and zeros at its end are not kept.
  return [figure, ...figures].some((each) => {
    const half = 0.5 * 10 ** -decimalsOf(each);
    return spread >= 8 * half && off <= half + 1e-9;
  });
}
