import { isFormulaCell, type PlannedCell, type SheetPlan } from './SheetPlan';

/** A plan with plain values in place of formulas and the fixed emphasis alone: a period as it was when it was closed. */
export function asValues(plan: SheetPlan): SheetPlan {
  const blocks = plan.blocks.map((block) => ({ ...block, rows: block.rows.map((row) => row.map(valueOf)) }));
  return { ...plan, blocks, conditionalFormats: [] };
}

function valueOf(cell: PlannedCell): PlannedCell {
  if (!isFormulaCell(cell)) return cell;
  return cell.value === '' ? null : cell.value;
}
