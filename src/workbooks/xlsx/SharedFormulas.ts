import type { Cell } from 'hucre/xlsx';
import { shiftFormula } from '../shiftFormula';

/** The formulas of a sheet, cell after cell in the file's order: a file may write one formula once for many cells. */
export class SharedFormulas {
  private readonly first = new Map<
    number,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();

  /** The formula of a cell as it reads there, without its `=`; `undefined` where the cell has none. */
  formulaOf(
    { formula, formulaType, formulaSharedIndex: index }: Cell,
    row: number,
    column: number,
  ): string | undefined {
    if (formula === undefined || formulaType !== 'shared' || index === undefined) return formula;
    if (formula !== '') this.first.set(index, { formula, row, column });
    const first = this.first.get(index);
    return first === undefined ? formula : shiftFormula(first.formula, row - first.row, column - first.column);
  }
}
