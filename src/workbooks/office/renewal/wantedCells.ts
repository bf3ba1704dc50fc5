import { resolveFormula } from '../../../domain/sheets/plan/resolveFormula';
import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import { cellNumber } from '../../../domain/workbook/a1';
import { needsTextFormat } from '../build/textFormat';
import type { TimeSlicer } from '../TimeSlicer';
import type { CopiedSource } from './CopiedSource';

/** How a cell's content has to be written: a change of kind is more than a change of content. */
export type ContentKind = 'formula' | 'text' | 'plain' | 'copied';

export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly kind: ContentKind;
  /** As `Range.formulas` takes it. */
  readonly content: unknown;
}

/** The planned contents of a sheet's cells, by place. */
export type WantedCells = ReadonlyMap<number, WantedCell>;

/** The cells that a plan comes to: its blocks, and under them, where it begins as a copy, those of the source. */
export async function wantedCells(
  { blocks }: SheetPlan,
  source: CopiedSource | undefined,
  nameOf: (key: string) => string,
  slicer: TimeSlicer,
): Promise<WantedCells> {
  const cells = new Map<number, WantedCell>();
  const { top: sourceTop, left: sourceLeft, formulas } = source?.contents ?? { top: 0, left: 0, formulas: [] };
  for (const [down, contents] of formulas.entries()) {
    contents.forEach((content, across) => {
      const [row, column] = [sourceTop + down, sourceLeft + across];
      if (content !== '') cells.set(cellNumber(row, column), { row, column, kind: 'copied', content });
    });
    await slicer.pause();
  }
  for (const { top, left, rows } of blocks) {
    for (const [down, planned] of rows.entries()) {
      planned.forEach((cell, across) => {
        if (cell === null) return;
        const [row, column] = [top + down, left + across];
        cells.set(cellNumber(row, column), { row, column, kind: kindOf(cell), content: contentOf(cell, nameOf) });
      });
      await slicer.pause();
    }
  }
  return cells;
}

function kindOf(cell: PlannedCell): ContentKind {
  if (isFormulaCell(cell)) return 'formula';
  return typeof cell === 'string' && needsTextFormat(cell) ? 'text' : 'plain';
}

function contentOf(cell: PlannedCell, nameOf: (key: string) => string): unknown {
  return isFormulaCell(cell) ? `=${resolveFormula(cell.formula, nameOf)}` : cell;
}
