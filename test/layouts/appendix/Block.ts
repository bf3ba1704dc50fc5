import type { CellValue } from '../../../src/domain/workbook/Workbook';
import type { Canvas } from '../layOut';

/** A table's cells from its own corner, units in rows; put on a sheet as they stand or with rows and columns exchanged. */
export class Block {
  private readonly cells: { row: number; column: number; value: CellValue; format: string | undefined }[] = [];
  private readonly merges: { top: number; left: number; bottom: number; right: number }[] = [];

  constructor(private readonly transposed: boolean) {}

  put(row: number, column: number, value: CellValue, format?: string): void {
    if (value !== null && value !== '') this.cells.push({ row, column, value, format });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.merges.push({ top, left, bottom, right });
  }

  /** Where a cell of the block comes to stand on the sheet. */
  at(row: number, column: number, top: number, left: number): { readonly row: number; readonly column: number } {
    return this.transposed ? { row: top + column, column: left + row } : { row: top + row, column: left + column };
  }

  onto(canvas: Canvas, top: number, left: number): void {
    for (const { row, column, value, format } of this.cells) {
      const at = this.at(row, column, top, left);
      canvas.put(at.row, at.column, value, format);
    }
    for (const merge of this.merges) {
      const first = this.at(merge.top, merge.left, top, left);
      const last = this.at(merge.bottom, merge.right, top, left);
      canvas.merge(first.row, first.column, last.row, last.column);
    }
  }
}
