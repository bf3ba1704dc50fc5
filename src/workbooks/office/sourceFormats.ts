import { CopiedRows } from '../../domain/sheets/plan/CopiedRows';
import { isFormulaCell, type Block, type SheetPlan } from '../../domain/sheets/plan/SheetPlan';

/** The number format of a cell of the source of a copy, where it was asked for. */
export type SourceFormat = (plan: SheetPlan, row: number, column: number) => string | undefined;

interface FormatsOfBlock {
  readonly key: string;
  readonly block: Block;
  /** The source's row that the range begins with. */
  readonly top: number;
  readonly range: Excel.Range;
  /** The source's row that stands in a row of the copy. */
  readonly sourceOf: (row: number) => number | undefined;
}

/** Asks for the number formats of the cells that copies lay formulas and numbers over; told after the next round trip. */
export function askForSourceFormats(workbook: Excel.Workbook, plans: readonly SheetPlan[]): SourceFormat {
  const formats = plans.flatMap((plan) => queueFormats(workbook, plan));
  return (plan, row, column) => {
    const found = formats.find(({ key, block }) => key === plan.key && isInside(block, row, column));
    const from = found?.sourceOf(row);
    if (found === undefined || from === undefined) return undefined;
    const format: unknown = found.range.numberFormat[from - found.top]?.[column - found.block.left];
    return typeof format === 'string' ? format : undefined;
  };
}

function queueFormats(
  workbook: Excel.Workbook,
  { key, copyOf, blocks, arrangement }: SheetPlan,
): readonly FormatsOfBlock[] {
  if (copyOf === undefined) return [];
  const source = workbook.worksheets.getItem(copyOf);
  const rows = arrangement === undefined ? undefined : new CopiedRows(arrangement);
  const sourceOf = (row: number): number | undefined => (rows === undefined ? row : rows.sourceOf(row));
  return blocks
    .filter(({ rows }) =>
      rows.some((row) =>
        row.some((cell) => isFormulaCell(cell) || typeof cell === 'number' || typeof cell === 'boolean'),
      ),
    )
    .flatMap((block) => {
      const from = block.rows.flatMap((_, down) => sourceOf(block.top + down) ?? []);
      if (from.length === 0) return [];
      const [top, bottom] = [Math.min(...from), Math.max(...from)];
      const range = source.getRangeByIndexes(top, block.left, bottom - top + 1, block.rows[0]?.length ?? 1).untrack();
      range.load('numberFormat');
      return [{ key, block, top, range, sourceOf }];
    });
}

function isInside({ top, left, rows }: Block, row: number, column: number): boolean {
  return row >= top && row < top + rows.length && column >= left && column < left + (rows[0]?.length ?? 0);
}
