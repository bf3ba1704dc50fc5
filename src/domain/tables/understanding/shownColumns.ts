import type { ColumnDecision } from './ColumnDecision';
import type { ColumnDraft } from './Proposal';

/** What needs no asking. */
const SHOWN = { confidence: 0.95, alternatives: [] } as const;

/** Of this maximum rates are as well as points. */
const HUNDRED = 100;

/**
 * Decisions with those that nobody needs to be asked about because the table shows them: whole numbers that its totals add up are
 * counts, and what is of a maximum other than a hundred are points and no rates.
 */
export function withShown(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
): readonly ColumnDecision[] {
  return decisions.map((each, index) => {
    const draft = drafts[index];
    const isAdded = draft?.added === true && draft.evidence.integersOnly;
    if (each.role === 'count' && isAdded) return { ...each, ...SHOWN };
    const isOfMaximum = each.max !== undefined && each.max !== HUNDRED;
    const onlyRate = each.alternatives.every((other) => other === 'rate');
    return each.role === 'points' && isOfMaximum && onlyRate ? { ...each, ...SHOWN } : each;
  });
}
