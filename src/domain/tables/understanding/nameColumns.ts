import type { ColumnRole } from '../../vocabulary/columnRoles';
import { headsUpperUnits } from '../../vocabulary/offices';
import type { ColumnDecision } from './ColumnDecision';
import type { ColumnDraft } from './Proposal';

const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['unit', 'indicator', 'field']);

/** A table's rows are named by one column: the header's, or the one with the most different words. */
export function settleNames(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
): readonly ColumnDecision[] {
  const result = [...decisions];
  const texts = (index: number): number => drafts[index]?.evidence.texts ?? 0;
  const distinct = (index: number): number => drafts[index]?.evidence.distinctTexts ?? 0;
  const headed = result.flatMap((each, index) => (NAMES.has(each.role) && texts(index) > 0 ? [index] : []));
  const other = headed.some((index) => result[index]?.role !== 'unit');
  for (const index of headed) {
    const each = result[index];
    // `Đơn vị` beside `Chỉ tiêu` is the unit of measure: few different short words, none of them an office.
    const offices = drafts[index]?.evidence.offices ?? 0;
    if (each?.role === 'unit' && other && offices === 0 && distinct(index) <= Math.max(2, texts(index) / 2)) {
      result[index] = { ...each, role: 'measure', reason: 'neighbours', confidence: 0.8, alternatives: ['unit'] };
    }
  }
  // `Tỉnh` beside `Xã`: the rows are named by the column with the most different names, the other one is above it.
  const units = headed.filter((index) => result[index]?.role === 'unit');
  const weight = (index: number): number => (headsUpperUnits(drafts[index]?.header ?? '') ? -1 : 1) * distinct(index);
  const naming = units.reduce<number | undefined>(
    (best, index) => (best === undefined || weight(index) > weight(best) ? index : best),
    undefined,
  );
  for (const index of units) {
    const each = result[index];
    if (index === naming || each === undefined) continue;
    // A hamlet is where something of the commune is, and nothing above it.
    const isPart = (drafts[index]?.evidence.communeParts ?? 0) * 2 > texts(index);
    result[index] = {
      ...each,
      role: isPart ? 'note' : 'parentUnit',
      reason: 'values',
      confidence: 0.8,
      alternatives: ['unit', 'note'],
    };
  }
  // `Nhóm chỉ số` beside `Tiêu chí thành phần`: the rows are the finer ones.
  const finer = result.flatMap((each, index) =>
    (each.role === 'indicator' || each.role === 'field') && texts(index) > 0 ? [index] : [],
  );
  if (finer.length > 1) {
    const named = finer.reduce((best, index) => (distinct(index) > distinct(best) ? index : best));
    for (const index of finer) {
      const each = result[index];
      if (index === named || each === undefined) continue;
      result[index] = { ...each, role: 'parentUnit', reason: 'values', confidence: 0.8, alternatives: [] };
    }
  }
  if (result.some((each, index) => NAMES.has(each.role) && texts(index) > 0))
    return result.map((each, index) =>
      namesLines(index, result, drafts) ? { ...each, confidence: 0.95, alternatives: [] } : each,
    );
  return byWords(result, drafts);
}

/** `STT | Xóm | Số hộ`: words, each of them once, behind the numbers of lines that are summed up below are their names, whatever heads them. */
function namesLines(index: number, decisions: readonly ColumnDecision[], drafts: readonly ColumnDraft[]): boolean {
  const [draft, before] = [drafts[index], drafts[index - 1]];
  if (decisions[index]?.role !== 'unit' || draft === undefined || before === undefined) return false;
  const { texts, filled, distinctTexts } = draft.evidence;
  const isNumbered = decisions[index - 1]?.role === 'number' && before.evidence.sequence;
  const isSummed = drafts.some(({ added }) => added === true);
  return isNumbered && isSummed && texts > 0 && texts === filled && distinctTexts === texts;
}

/** No header says which column names the rows: the one with the most different words does. */
function byWords(result: ColumnDecision[], drafts: readonly ColumnDraft[]): readonly ColumnDecision[] {
  const [best, second] = drafts
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
  if (best === undefined) return result;
  const sure = second === undefined || second.evidence.distinctTexts < best.evidence.distinctTexts;
  result[best.index] = {
    role: 'unit',
    confidence: sure ? 0.7 : 0.4,
    reason: 'values',
    alternatives: sure ? [] : ['note', 'indicator'],
    evidence: [{ kind: 'values', weight: sure ? 2 : 1 }],
  };
  return result;
}
