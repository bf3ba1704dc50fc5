import { plainText } from '../text/letters';
import type { ColumnDraft, RoleDecision } from './RoleDecision';
import type { ColumnRole } from '../vocabulary/columnRoles';

const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['unit', 'indicator', 'field']);

/** A table's rows are named by one column: the header's, or the one with the most different words. */
export function settleNames(
  decisions: readonly RoleDecision[],
  drafts: readonly ColumnDraft[],
): readonly RoleDecision[] {
  const result = [...decisions];
  const headed = result.flatMap((each, index) =>
    NAMES.has(each.role) && (drafts[index]?.evidence.texts ?? 0) > 0 ? [index] : [],
  );
  const indicator = headed.find((index) => result[index]?.role === 'indicator' || result[index]?.role === 'field');
  for (const index of headed) {
    const each = result[index];
    const evidence = drafts[index]?.evidence;
    // `Đơn vị` beside `Chỉ tiêu` is the unit of measure: few different short words.
    if (
      each?.role === 'unit' &&
      indicator !== undefined &&
      evidence !== undefined &&
      evidence.distinctTexts <= Math.max(2, evidence.texts / 2)
    ) {
      result[index] = { ...each, role: 'measure', reason: 'neighbours', confidence: 0.8, alternatives: ['unit'] };
    }
  }
  // `Tỉnh` beside `Xã`: the rows are named by the column with the most different names, the other one is above it.
  const units = headed.filter((index) => result[index]?.role === 'unit');
  const isUpper = (index: number): boolean => {
    const header = plainText(drafts[index]?.header ?? '');
    return /\b(?:tinh|huyen|cap tren)\b/.test(header) && !/\b(?:xa|phuong)\b/.test(header);
  };
  const weight = (index: number): number => (isUpper(index) ? -1 : 1) * (drafts[index]?.evidence.distinctTexts ?? 0);
  const naming = units.reduce<number | undefined>(
    (best, index) => (best === undefined || weight(index) > weight(best) ? index : best),
    undefined,
  );
  for (const index of units) {
    const each = result[index];
    if (index === naming || each === undefined) continue;
    result[index] = { ...each, role: 'parentUnit', reason: 'values', confidence: 0.8, alternatives: ['unit', 'note'] };
  }
  if (result.some((each, index) => NAMES.has(each.role) && (drafts[index]?.evidence.texts ?? 0) > 0)) return result;
  const candidates = drafts
    .map(({ evidence }, index) => ({ index, evidence }))
    .filter(({ index, evidence }) => {
      const role = result[index]?.role;
      return (
        evidence.texts > 0 &&
        evidence.texts >= evidence.filled * 0.6 &&
        evidence.grades === 0 &&
        (role === 'unknown' || role === 'note' || role === 'number' || role === 'count')
      );
    })
    .sort((one, other) => other.evidence.distinctTexts - one.evidence.distinctTexts || one.index - other.index);
  const [best, second] = candidates;
  const chosen = best === undefined ? undefined : result[best.index];
  if (best !== undefined && chosen !== undefined) {
    const sure = second === undefined || second.evidence.distinctTexts < best.evidence.distinctTexts;
    result[best.index] = {
      role: 'unit',
      confidence: sure ? 0.6 : 0.4,
      reason: 'values',
      alternatives: ['note', 'indicator'],
    };
  }
  return result;
}
