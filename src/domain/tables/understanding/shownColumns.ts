import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { ColumnDecision } from './ColumnDecision';
import type { ColumnDraft } from './Proposal';

/** What needs no asking. */
const SHOWN = { confidence: 0.95, alternatives: [] } as const;

/** Of this maximum rates are as well as points. */
const HUNDRED = 100;

/** The roles of figures that are scored or counted. */
const MEASURED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['points', 'composite', 'count', 'result', 'target']);

/**
 * Decisions with those that nobody needs to be asked about because the table shows them: whole numbers that its totals add up are
 * counts, what is of a maximum other than a hundred are points and no rates, the only points that are ranked are the composite,
 * without targets there are no results, and what stands among rates alone and looks like them is one.
 */
export function withShown(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
): readonly ColumnDecision[] {
  const count = (role: ColumnRole): number => decisions.filter((each) => each.role === role).length;
  const isRanked = count('rank') > 0 && count('points') + count('composite') === 1;
  const areRates = count('rate') > 1 && !decisions.some(({ role }) => MEASURED.has(role));
  return decisions.map((each, index): ColumnDecision => {
    const draft = drafts[index];
    const isDoubtedAs = (role: ColumnRole): boolean => each.alternatives.every((other) => other === role);
    const isScored =
      each.role === 'composite' || (each.role === 'points' && each.group === undefined && each.adjusts === undefined);
    if (isScored && isRanked && isDoubtedAs(each.role === 'points' ? 'composite' : 'points'))
      return { ...each, role: 'composite', ...SHOWN };
    if (each.role === 'rate' && count('target') === 0 && isDoubtedAs('result')) return { ...each, ...SHOWN };
    if (each.role === 'unknown' && areRates && mayBeRate(each, draft)) return { ...each, role: 'rate', ...SHOWN };
    const isAdded = draft?.added === true && draft.evidence.integersOnly;
    if (each.role === 'count' && isAdded) return { ...each, ...SHOWN };
    const isOfMaximum = each.max !== undefined && each.max !== HUNDRED;
    return each.role === 'points' && isOfMaximum && isDoubtedAs('rate') ? { ...each, ...SHOWN } : each;
  });
}

/** Whether figures with decimals, none below zero or above a hundred, may be rates, and nothing decides what they are. */
function mayBeRate({ alternatives }: ColumnDecision, draft: ColumnDraft | undefined): boolean {
  if (draft === undefined || !alternatives.includes('rate')) return false;
  const { numbers, filled, integersOnly, least, greatest } = draft.evidence;
  return numbers === filled && numbers >= 3 && !integersOnly && least >= 0 && greatest <= HUNDRED;
}
