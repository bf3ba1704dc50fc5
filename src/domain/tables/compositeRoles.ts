import { comparePeriods } from './periods';
import type { ColumnDraft, RoleContext, RoleDecision } from './RoleDecision';
import type { ColumnRole } from '../vocabulary/columnRoles';

/** One composite a table: among several the latest period's, among the rest the first; the others are said to be unsure. */
export function settleComposites(
  drafts: readonly ColumnDraft[],
  decisions: readonly RoleDecision[],
  context: RoleContext,
): readonly RoleDecision[] {
  const has = (role: ColumnRole): boolean => decisions.some((each) => each.role === role);
  let result = [...decisions];
  const composites = result.flatMap((each, index) => (each.role === 'composite' ? [index] : []));
  if (composites.length === 0 && !has('previousComposite')) result = promoteComposite(drafts, result, context);
  if (composites.length > 1) {
    const ordered = [...composites].sort((one, other) => {
      const [a, b] = [drafts[one]?.meaning.period, drafts[other]?.meaning.period];
      return a === undefined || b === undefined ? 0 : (comparePeriods(b, a) ?? 0);
    });
    const [latest, second, ...rest] = ordered;
    const told =
      latest !== undefined &&
      second !== undefined &&
      drafts[latest]?.meaning.period !== undefined &&
      drafts[second]?.meaning.period !== undefined;
    for (const index of told ? rest : [second, ...rest]) {
      const unsure = index === undefined ? undefined : result[index];
      if (index !== undefined && unsure !== undefined) {
        result[index] = {
          ...unsure,
          role: 'unknown',
          confidence: 0.3,
          reason: 'none',
          alternatives: ['composite', 'previousComposite'],
        };
      }
    }
    const previous = told ? result[second] : undefined;
    if (told && previous !== undefined) {
      result[second] = { ...previous, role: has('previousComposite') ? 'unknown' : 'previousComposite', earlier: true };
    }
  }
  return withPrevious(drafts, result);
}

/** A lone `Kỳ trước`, or a lone earlier period, beside a composite is the composite's. */
function withPrevious(drafts: readonly ColumnDraft[], decisions: readonly RoleDecision[]): readonly RoleDecision[] {
  const has = (role: ColumnRole): boolean => decisions.some((each) => each.role === role);
  if (!has('composite') || has('previousComposite')) return decisions;
  const earlier = decisions.flatMap((each, index) => {
    const open = each.role === 'unknown' || (each.role === 'points' && each.group === undefined);
    return open && each.earlier === true && (drafts[index]?.evidence.numbers ?? 0) > 0 ? [index] : [];
  });
  if (earlier.length !== 1) return decisions;
  return decisions.map((each, index) =>
    index === earlier[0]
      ? { ...each, role: 'previousComposite', confidence: 0.7, reason: 'neighbours', alternatives: ['unknown'] }
      : each,
  );
}

/** Where no header says `điểm tổng hợp`: a lone points column of no group, or `Tổng` beside the groups' points. */
function promoteComposite(
  drafts: readonly ColumnDraft[],
  decisions: readonly RoleDecision[],
  context: RoleContext,
): RoleDecision[] {
  // Rows that are indicators have points of their own, not a composite.
  if (decisions.some(({ role }) => role === 'indicator')) return [...decisions];
  const points = decisions.filter(({ role, group }) => role === 'points' && group !== undefined);
  const groups = new Set(points.map(({ group }) => group));
  const lonePoints = (earlier: boolean): readonly number[] =>
    decisions.flatMap((each, index) =>
      each.role === 'points' && each.group === undefined && (each.earlier === true) === earlier ? [index] : [],
    );
  const lone = lonePoints(false);
  const [before, ...others] = lonePoints(true);
  const totals = decisions.flatMap((each, index) =>
    each.role === 'count' && /^(tổng|tổng cộng|cộng|tổng số)$/i.test(drafts[index]?.header ?? '') ? [index] : [],
  );
  const index =
    lone.length === 1 && context.tableGroup === undefined
      ? lone[0]
      : groups.size >= 3 && totals.length === 1
        ? totals[0]
        : undefined;
  const chosen = index === undefined ? undefined : decisions[index];
  const max = index === undefined ? undefined : drafts[index]?.evidence.commonMax;
  // Points out of a few are a component's, not the composite.
  if (index === undefined || chosen === undefined || (max !== undefined && max < 50)) return [...decisions];
  const { max: _max, ...rest } = chosen;
  const promoted = { confidence: 0.7, reason: 'neighbours', alternatives: ['points'] } as const;
  return decisions.map((each, at) => {
    if (at === index) return { ...rest, ...promoted, role: 'composite' };
    if (at !== before || others.length > 0) return each;
    const { max: _before, ...earlier } = each;
    return { ...earlier, ...promoted, role: 'previousComposite' };
  });
}
