import { isFormulaCell, type SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue, Sheet } from '../../../src/domain/workbook/Workbook';

/** The sheet that a plan for a new sheet becomes in a workbook, as it is read back; some cells changed by a person. */
export function writtenSheet(plan: SheetPlan, changes: Readonly<Record<string, CellValue>> = {}): Sheet {
  const rows = (plan.blocks[0]?.rows ?? []).map((row, r) =>
    row.map((cell, c): CellValue => {
      const changed = changes[`${String.fromCharCode(65 + c)}${r + 1}`];
      return changed === undefined ? (isFormulaCell(cell) ? cell.value : cell) : changed;
    }),
  );
  return { name: plan.name, ownKey: plan.key, rows, numberFormats: [], merges: plan.merges };
}

/** The address of the cell in a column of the row that begins with a code, alone or among others, in the section under a title. */
export function cellOfCode(plan: SheetPlan, code: string, column: string, section = ''): string {
  const rows = plan.blocks[0]?.rows ?? [];
  const from = rows.findIndex(([first]) => typeof first === 'string' && first.startsWith(section));
  const row = rows.findIndex(
    ([first], index) => index > from && typeof first === 'string' && first.split('; ').includes(code),
  );
  if (row < 0) throw new Error(`no ${code} in ${plan.name}`);
  return `${column}${row + 1}`;
}
