import { isFormulaCell, type Block, type SheetPlan } from '../../domain/sheets/plan/SheetPlan';

/** The number format of a cell of the source of a copy, where it was asked for. */
export type SourceFormat = (plan: SheetPlan, row: number, column: number) => string | undefined;

interface FormatsOfBlock {
  readonly key: string;
  readonly block: Block;
  readonly range: Excel.Range;
}

/** Asks for the number formats of the cells that copies lay formulas and numbers over; told after the next round trip. */
export function askForSourceFormats(workbook: Excel.Workbook, plans: readonly SheetPlan[]): SourceFormat {
  const formats = plans.flatMap((plan) => queueFormats(workbook, plan));
  return (plan, row, column) => {
    const found = formats.find(({ key, block }) => key === plan.key && isInside(block, row, column));
    const format: unknown = found?.range.numberFormat[row - found.block.top]?.[column - found.block.left];
    return typeof format === 'string' ? format : undefined;
  };
}

function queueFormats(workbook: Excel.Workbook, { key, copyOf, blocks }: SheetPlan): readonly FormatsOfBlock[] {
  if (copyOf === undefined) return [];
  const source = workbook.worksheets.getItem(copyOf);
  return blocks
    .filter(({ rows }) =>
      rows.some((row) =>
        row.some((cell) => isFormulaCell(cell) || typeof cell === 'number' || typeof cell === 'boolean'),
      ),
    )
    .map((block) => {
      const range = source
        .getRangeByIndexes(block.top, block.left, block.rows.length, block.rows[0]?.length ?? 1)
        .untrack();
      range.load('numberFormat');
      return { key, block, range };
    });
}

function isInside({ top, left, rows }: Block, row: number, column: number): boolean {
  return row >= top && row < top + rows.length && column >= left && column < left + (rows[0]?.length ?? 0);
}
