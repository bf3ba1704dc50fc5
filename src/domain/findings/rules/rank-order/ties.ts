import { ranksOf } from '../../../tables/ranks';
import type { TieRule } from '../../../settings/Settings';
import type { Ranked } from './misranked';

export const TIE_RULES: readonly TieRule[] = ['gap', 'dense', 'order'];

/** Whether ranks are those of a rule for ties, to the last one. Ranks in order must tell apart figures printed alike. */
export function keepsTies(rows: readonly Ranked[], ties: TieRule): boolean {
  if (ties !== 'order') {
    const expected = ranksOf(
      rows.map(({ low }) => low),
      ties,
    );
    return rows.every(({ rank }, index) => rank === expected[index]);
  }
  const sorted = [...rows].sort((one, other) => one.rank - other.rank);
  return sorted.every(
    ({ rank, figure }, index) => rank === index + 1 && (index === 0 || figure <= (sorted[index - 1]?.figure ?? figure)),
  );
}

/** A row whose figure is that of the row before it, best first. */
export function tiedRow(rows: readonly Ranked[]): number | undefined {
  const sorted = [...rows].sort((one, other) => other.figure - one.figure || one.rank - other.rank);
  return sorted.find(({ figure }, index) => index > 0 && figure === sorted[index - 1]?.figure)?.row;
}
