import { greatestOf } from '../../decimal/extremes';
import { isCellError, type CellValue, type Sheet } from '../../workbook/Workbook';
import { CopiedRows } from '../plan/CopiedRows';
import type { Block, PlannedCell, SheetPlan } from '../plan/SheetPlan';

/**
 * A copy with the values of those of its source's formulas that the plan does not write over. Where rows stand otherwise than in
 * the source, such a formula would be over other cells; and a plan of plain values has none.
 */
export function withoutCopiedFormulas(plan: SheetPlan, { rows, formulas = [] }: Sheet): SheetPlan {
  const copied = plan.arrangement === undefined ? undefined : new CopiedRows(plan.arrangement);
  const values = copied?.arranged(rows) ?? rows;
  const written = writtenCells(plan.blocks);
  const lines = (copied?.arranged(formulas) ?? formulas).map((line, row) =>
    line.map((formula, column): PlannedCell =>
      formula === undefined || written(row, column) ? null : plainValue(values[row]?.[column] ?? null),
    ),
  );
  return { ...plan, blocks: [...plan.blocks, ...filledBlocks(lines)] };
}

function writtenCells(blocks: readonly Block[]): (row: number, column: number) => boolean {
  return (row, column) => blocks.some(({ top, left, rows }) => (rows[row - top]?.[column - left] ?? null) !== null);
}

/** What a formula that comes to nothing leaves is a blank, which has to be written as well. */
function plainValue(value: CellValue): PlannedCell {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** A block for every stretch of rows in which anything is to be written. */
function filledBlocks(lines: readonly (readonly PlannedCell[])[]): readonly Block[] {
  const blocks: { readonly top: number; readonly left: number; readonly rows: (readonly PlannedCell[])[] }[] = [];
  lines.forEach((line, row) => {
    if (line.every((cell) => cell === null)) return;
    const last = blocks.at(-1);
    if (last !== undefined && last.top + last.rows.length === row) last.rows.push(line);
    else blocks.push({ top: row, left: 0, rows: [line] });
  });
  return blocks.map(({ top, left, rows }) => {
    const width = greatestOf(rows.map((line) => line.length));
    return { top, left, rows: rows.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? null)) };
  });
}
