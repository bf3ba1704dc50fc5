import { type Period, withYearOf } from '../../vocabulary/periods';
import { comparePeriods, isPartOf } from '../periods';
import type { ColumnDraft } from './Proposal';

/** The latest of the periods that columns name, where they name several; the title's otherwise. */
export function currentPeriod(drafts: readonly ColumnDraft[], title: Period | undefined): Period | undefined {
  const dated = drafts.flatMap(({ meaning, evidence }) =>
    meaning.period === undefined || meaning.words.has('change')
      ? []
      : [{ period: meaning.period, isFilled: evidence.filled > 0 }],
  );
  // Of the months of a year those to come are blank; a blank one that the title names is to be worked out.
  const blank = dated.filter(({ isFilled }) => !isFilled).length;
  const begun = dated.filter(
    ({ period, isFilled }) => isFilled || (blank === 1 && title !== undefined && comparePeriods(period, title) === 0),
  );
  const named = (begun.length > 1 ? begun : dated).map(({ period }) => period);
  // `Quý I | Quý II | … | Cả năm`: the parts of the title's period beside a whole that names none.
  const hasWhole = drafts.some(({ meaning }) => meaning.period === undefined && meaning.leaf.has('total'));
  if (title !== undefined && hasWhole && named.length > 1 && named.every((period) => isPartOf(period, title)))
    return title;
  const latest = named.reduce<Period | undefined>(
    (last, period) =>
      last === undefined || isPartOf(last, period) || (comparePeriods(period, last) ?? 0) > 0 ? period : last,
    undefined,
  );
  const several = latest !== undefined && named.some((period) => (comparePeriods(period, latest) ?? 0) < 0);
  return several ? withYearOf(latest, title) : (title ?? latest);
}

/** Whether a column is kept for a period after the one reported on. */
export function isToCome({ meaning, evidence }: ColumnDraft, current: Period | undefined): boolean {
  if (evidence.filled > 0 || meaning.period === undefined || current === undefined) return false;
  return (comparePeriods(meaning.period, current) ?? 0) > 0;
}

export function isEarlier({ meaning }: ColumnDraft, current: Period | undefined, max: number | undefined): boolean {
  if (meaning.words.has('carried')) return false;
  if (meaning.earlier) return true;
  if (meaning.period === undefined || current === undefined) return false;
  // A change names the period that it compares with; what has a maximum is no change.
  if (meaning.words.has('change') && max === undefined) return false;
  if (isPartOf(meaning.period, current)) return true;
  return (comparePeriods(meaning.period, current) ?? 0) < 0;
}
