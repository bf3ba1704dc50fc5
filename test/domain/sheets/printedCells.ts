import type { PlannedCell, SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { Area } from '../../../src/domain/workbook/Workbook';

/** The planned cells of an area of a sheet, row by row. */
export function cellsIn({ blocks }: SheetPlan, { top, left, bottom, right }: Area): readonly PlannedCell[] {
  const rows = blocks[0]?.rows.slice(top, bottom + 1) ?? [];
  return rows.flatMap((row) => row.slice(left, right + 1));
}
