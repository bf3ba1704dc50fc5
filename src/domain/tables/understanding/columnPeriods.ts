import type { HeaderWord } from '../../vocabulary/headerWords';
import { besidePeriod, type Period, saysWholeOf, withYearOf } from '../../vocabulary/periods';
import { comparePeriods, endsWithin, isPartOf, isSamePeriod } from '../periods';
import type { ColumnDraft } from './Proposal';

/** The latest of the periods that columns name, where they name several; the title's otherwise. */
export function currentPeriod(drafts: readonly ColumnDraft[], title: Period | undefined): Period | undefined {
  const dated = drafts.flatMap(({ meaning, evidence }) =>
    meaning.period === undefined || meaning.words.has('change') || (title !== undefined && meaning.words.has('target'))
      ? []
      : [{ period: meaning.period, isFilled: evidence.filled > 0 }],
  );
  // Of the months of a year those to come are blank; a blank one that the title names is to be worked out.
  const blank = dated.filter(({ isFilled }) => !isFilled).length;
  const begun = dated.filter(
    ({ period, isFilled }) => isFilled || (blank === 1 && title !== undefined && isSamePeriod(period, title)),
  );
  // `Điểm năm 2025 | Điểm 6 tháng` below `6 tháng đầu năm 2026`: a header may leave the title's year out.
  const named = (begun.length > 1 ? begun : dated).map(({ period }) =>
    title !== undefined && isSamePeriod(period, title) ? title : period,
  );
  // `Quý I | Quý II | … | Cả năm`: the parts of the title's period beside a whole that names none.
  const isWhole = ({ meaning, header }: ColumnDraft): boolean =>
    meaning.leaf.has('total') || (title !== undefined && saysWholeOf(header, title));
  const hasWhole = drafts.some((draft) => draft.meaning.period === undefined && isWhole(draft));
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

/** Whether a column is of a period before the one reported on. */
export function isEarlier(
  draft: ColumnDraft,
  drafts: readonly ColumnDraft[],
  current: Period | undefined,
  max: number | undefined,
): boolean {
  const { meaning } = draft;
  if (meaning.words.has('carried')) return false;
  if (meaning.earlier) return true;
  if (meaning.period === undefined || current === undefined) return false;
  // A change names the period that it compares with; what has a maximum is no change.
  if (meaning.words.has('change') && max === undefined) return false;
  if (isPartOf(meaning.period, current)) return true;
  // `Giải ngân đến 30/6/2026` is what the first half of 2026 has come to, unless figures of a later day stand beside it.
  if (endsWithin(meaning.period, current)) return drafts.some((other) => isLaterOf(draft, other));
  return (comparePeriods(meaning.period, current) ?? 0) < 0;
}

const MEASURES: readonly HeaderWord[] = ['points', 'index', 'rate', 'rank', 'grade'];

/** Whether another column has the measure of a dated one for a later day, or for the whole period reported on. */
function isLaterOf(dated: ColumnDraft, other: ColumnDraft): boolean {
  const [own, its] = [dated.meaning.period, other.meaning.period];
  if (other === dated || own === undefined || (its !== undefined && (comparePeriods(its, own) ?? 0) <= 0)) return false;
  const isMeasured = MEASURES.some((word) => dated.meaning.leaf.has(word) && other.meaning.leaf.has(word));
  return isMeasured || besidePeriod(dated.header) === besidePeriod(other.header);
}
