import type { HeaderWord } from '../../vocabulary/headerWords';
import type { FigureColumn } from '../evidence/Sample';
import type { ColumnDraft } from './Proposal';

/** What figures are divided by to be said on another scale: points of a thousand as a share of one, or in percent. */
const SCALES = [10, 100, 1000] as const;

/** Fewer rows are no proof. */
const ROWS = 3;

/** Words of columns that say themselves what they are, whatever their figures repeat. */
const MEASURED: readonly HeaderWord[] = ['rate', 'rank', 'grade', 'change', 'maximum', 'counted', 'quantity', 'target'];

/** Words of what is said twice. */
const SCORED: readonly HeaderWord[] = ['points', 'total', 'index'];

/** The columns that say another one's figures once more on a smaller scale, row by row: `Giá trị DTI` 0.8271 beside 827.1 points of a thousand. */
export function restatedColumns(
  drafts: readonly ColumnDraft[],
  figures: readonly (FigureColumn | undefined)[],
): ReadonlySet<number> {
  const isMeasured = ({ meaning }: ColumnDraft): boolean => MEASURED.some((word) => meaning.words.has(word));
  const mayRestate = (draft: ColumnDraft): boolean =>
    !draft.evidence.integersOnly && draft.meaning.items.length === 0 && !isMeasured(draft);
  // Points of ten are a tenth of their rate, and no rate said twice.
  const mayBeSaid = (draft: ColumnDraft): boolean =>
    SCORED.some((word) => draft.meaning.words.has(word)) && !isMeasured(draft);
  return new Set(
    drafts.flatMap((draft, column) => {
      const own = figures[column];
      if (own === undefined || !mayRestate(draft)) return [];
      const isSaid = drafts.some((other, at) => {
        const said = figures[at];
        return at !== column && said !== undefined && mayBeSaid(other) && restates(own, said);
      });
      return isSaid ? [column] : [];
    }),
  );
}

function restates(own: FigureColumn, other: FigureColumn): boolean {
  return SCALES.some((scale) => {
    const within = 0.5 * 10 ** -own.decimals * scale + 0.5 * 10 ** -other.decimals + 1e-9;
    const { figures } = own;
    const seen = new Set<number>();
    let [held, missed] = [0, 0];
    // Asked for many pairs of columns: most of them fall at the first rows.
    for (let row = 0; row < figures.length && missed * 6 <= figures.length; row += 1) {
      const figure = figures[row] ?? NaN;
      const error = Math.abs(figure * scale - (other.figures[row] ?? NaN));
      if (error > within) missed += 1;
      if (!(error <= within)) continue;
      held += 1;
      seen.add(figure);
    }
    return seen.size >= ROWS && missed * 5 <= held;
  });
}
