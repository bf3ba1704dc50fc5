import type { ColumnRole } from '../../vocabulary/columnRoles';
import { type Period, withoutPeriods } from '../../vocabulary/periods';
import { comparePeriods, isPartOf } from '../periods';
import type { ColumnDecision, DecisionContext } from './ColumnDecision';
import type { ColumnDraft } from './Proposal';

/**
 * Decisions with what a table's figures are compared with: one period before, of the same kind, and no change but from that;
 * beside targets the result that is held against them.
 */
export function withComparisons(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  current: Period | undefined,
  context: DecisionContext,
): readonly ColumnDecision[] {
  const changes = withoutOtherDifferences(decisions, drafts, context);
  const previous = onePrevious(notComparable(changes, drafts, current), drafts);
  return besideTarget(besideWhole(previous, drafts), drafts, current);
}

/** A difference from what is no earlier period, the unit's own points or a target, is no change. */
function withoutOtherDifferences(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  { relations }: DecisionContext,
): readonly ColumnDecision[] {
  return decisions.map((each, column) => {
    if (
      each.role !== 'delta' ||
      drafts[column]?.meaning.period !== undefined ||
      drafts[column]?.meaning.earlier === true
    )
      return each;
    const isOther = relations.some(
      (relation) =>
        relation.kind === 'difference' &&
        relation.column === column &&
        [relation.now, relation.before].every((term) => decisions[term]?.earlier !== true) &&
        [relation.now, relation.before].some(
          (term) => drafts[term]?.self === true || decisions[term]?.role === 'target',
        ),
    );
    return isOther ? { ...each, role: 'unknown', confidence: 0.95, alternatives: [] } : each;
  });
}

/**
 * What columns of earlier periods hold that say nothing of it, nobody needs to know where the composite stands beside them. One
 * that says it is a whole may be the composite of the period before.
 */
function besideWhole(decisions: readonly ColumnDecision[], drafts: readonly ColumnDraft[]): readonly ColumnDecision[] {
  if (decisions.every(({ role, earlier }) => role !== 'composite' || earlier === true)) return decisions;
  return decisions.map((each, column) =>
    each.earlier === true &&
    each.group === undefined &&
    (each.role === 'unknown' || each.role === 'points') &&
    drafts[column]?.meaning.leaf.has('total') !== true
      ? { ...each, confidence: 0.95, alternatives: [] }
      : each,
  );
}

/**
 * Beside a target the one result is the table's, be it of nine months of the target's year; and a rate beyond a hundred is how
 * much of the target has been reached, which nobody needs to say.
 */
function besideTarget(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  current: Period | undefined,
): readonly ColumnDecision[] {
  if (decisions.every(({ role }) => role !== 'target')) return decisions;
  const results = decisions.filter(({ role }) => role === 'result').length;
  return decisions.map((each, column): ColumnDecision => {
    const meaning = drafts[column]?.meaning;
    if (each.role === 'unknown' && meaning?.words.has('rate') === true)
      return { ...each, confidence: 0.95, alternatives: [] };
    if (each.role !== 'result' || results > 1 || meaning?.period === undefined || current === undefined) return each;
    const { earlier: _earlier, ...now } = each;
    return isPartOf(meaning.period, current) ? now : each;
  });
}

/** The months of the quarter reported on are none of the periods before it, and weeks are not compared with months (SPEC 2). */
function notComparable(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  current: Period | undefined,
): readonly ColumnDecision[] {
  // Beside a column of changes it is the office's own affair what it compares with.
  const isCompared = decisions.some(({ role, group }) => role === 'delta' && group === undefined);
  return decisions.map((each, index) => {
    const meaning = drafts[index]?.meaning;
    const own = meaning?.period;
    if (own === undefined || current === undefined || !PREVIOUS.has(each.role)) return each;
    // `Cùng kỳ năm 2025` is the month of that year.
    const isOther = own.kind !== current.kind && meaning?.earlier !== true && !isCompared;
    return isOther || isPartOf(own, current) ? asEarlier(each) : each;
  });
}

const PREVIOUS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['previousComposite', 'previousGrade', 'previousRank']);

/** A column of an earlier period that is not the one to compare with: its composites are points of then, its ranks and grades theirs. */
function asEarlier(decision: ColumnDecision): ColumnDecision {
  return decision.role === 'previousComposite'
    ? { ...decision, role: 'points', earlier: true }
    : { ...decision, earlier: true, uncompared: true };
}

/** Of several earlier periods one is the period before: the latest; the others stay earlier points. */
function onePrevious(decisions: readonly ColumnDecision[], drafts: readonly ColumnDraft[]): readonly ColumnDecision[] {
  return (['previousComposite', 'previousGrade', 'previousRank'] as const).reduce<readonly ColumnDecision[]>(
    (all, role) => {
      const named = all.flatMap((each, index) => (each.role === role && each.group === undefined ? [index] : []));
      const several = role === 'previousComposite' ? withThoseAlike(named, all, drafts) : named;
      if (several.length < 2) return all;
      const latest = several.reduce((best, index) => {
        const [one, other] = [drafts[index]?.meaning.period, drafts[best]?.meaning.period];
        return one !== undefined && other !== undefined && (comparePeriods(one, other) ?? 0) > 0 ? index : best;
      });
      return all.map((each, index) => {
        if (!several.includes(index)) return each;
        if (index !== latest) return asEarlier({ ...each, role });
        // What is headed as others are is what they are.
        return each.role === 'unknown' ? { ...each, role, confidence: 0.8, alternatives: [] } : { ...each, role };
      });
    },
    decisions,
  );
}

/** Composites of earlier periods with the columns that are headed like them but for the period: of six months one alone was taken for one. */
function withThoseAlike(
  composites: readonly number[],
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
): readonly number[] {
  const known = new Set(composites.map((index) => withoutPeriods(drafts[index]?.header ?? '')));
  const kinds = new Set(composites.flatMap((index) => drafts[index]?.meaning.period?.kind ?? []));
  return decisions.flatMap(({ role, earlier, group }, index) => {
    if (composites.includes(index)) return [index];
    const { header = '', meaning } = drafts[index] ?? {};
    const isAlike =
      meaning?.period !== undefined && kinds.has(meaning.period.kind) && known.has(withoutPeriods(header));
    const isFigures = role === 'points' || role === 'unknown';
    return isFigures && earlier === true && group === undefined && isAlike ? [index] : [];
  });
}
