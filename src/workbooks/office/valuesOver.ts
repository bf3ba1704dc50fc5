import { resolveFormula } from '../../domain/sheets/plan/resolveFormula';
import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../domain/sheets/plan/SheetPlan';

/** A plan with the values of its formulas over another own sheet, which there is not, in place of these formulas. */
export function valuesOver(plan: SheetPlan, key: string): SheetPlan {
  const speaksOf = (formula: string): boolean => {
    let found = false;
    resolveFormula(formula, (each) => {
      found ||= each === key;
      return each;
    });
    return found;
  };
  const valueOf = (cell: PlannedCell): PlannedCell =>
    isFormulaCell(cell) && speaksOf(cell.formula) ? (cell.value === '' ? null : cell.value) : cell;
  return {
    ...plan,
    blocks: plan.blocks.map((block) => ({ ...block, rows: block.rows.map((row) => row.map(valueOf)) })),
  };
}
