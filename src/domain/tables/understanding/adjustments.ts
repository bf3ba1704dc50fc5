import type { Choice } from './choose';
import type { ColumnDecision, DecisionContext } from './ColumnDecision';
import type { ColumnDraft } from './Proposal';

/** The sign of each column of bonuses or deductions, points of no item and of no maximum. */
export function columnAdjustments(
  choices: readonly Choice[],
  drafts: readonly ColumnDraft[],
  { relations }: Pick<DecisionContext, 'relations'>,
): readonly Pick<ColumnDecision, 'adjusts'>[] {
  const isAllAdded = composedOfPoints(choices, drafts, relations);
  return choices.map((choice, column) =>
    isAllAdded && isInMost(drafts[column]) ? {} : adjustmentBy(choice, drafts[column]),
  );
}

/** Whether the points of the items alone come to the composite of every unit: what is deducted beside them, `điểm bị trừ so với tối đa`, is not taken from it. */
function composedOfPoints(
  choices: readonly Choice[],
  drafts: readonly ColumnDraft[],
  relations: DecisionContext['relations'],
): boolean {
  return relations.some(
    (relation) =>
      relation.kind === 'sum' &&
      choices[relation.column]?.role === 'composite' &&
      relation.terms.every((term) => choices[term]?.role === 'points') &&
      relation.agreed === drafts[relation.column]?.evidence.filled,
  );
}

/** Whether most units have something in a column, as few have of a bonus. */
function isInMost(draft: ColumnDraft | undefined): boolean {
  if (draft === undefined) return false;
  const { figures, rows } = draft.evidence;
  return figures.filter((figure) => figure !== 0).length * 2 > rows;
}

/** The sign of bonuses and deductions, points of no item and of no maximum; deductions may be typed with theirs. */
function adjustmentBy({ role }: Choice, draft: ColumnDraft | undefined): Pick<ColumnDecision, 'adjusts'> {
  if ((role !== 'unknown' && role !== 'points') || draft === undefined || draft.meaning.earlier) return {};
  const { words } = draft.meaning;
  if (words.has('deduction')) return { adjusts: draft.evidence.least < 0 ? 1 : -1 };
  return words.has('bonus') ? { adjusts: 1 } : {};
}
