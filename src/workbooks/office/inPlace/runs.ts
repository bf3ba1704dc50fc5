import type { Area } from '../../../domain/workbook/Workbook';

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that stand under one another on a sheet. */
export interface Run<Cell> {
  readonly sheet: string;
  readonly area: Area;
  /** Top down. */
  readonly cells: readonly Cell[];
}

/** So many looks are some 1.5 MB of an answer, which has 5. */
const longestRun = 20_000;

/** Joins cells of one column that follow each other and are alike. */
export function runsOfCells<Cell extends Placed>(
  cells: readonly Cell[],
  kindOf: (cell: Cell) => string = () => '',
): readonly Run<Cell>[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.sheet, cell.column, kindOf(cell)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()].flatMap((group) => {
    const runs: Cell[][] = [];
    for (const cell of group.sort((one, other) => one.row - other.row)) {
      const run = runs.at(-1);
      if (run !== undefined && run.length < longestRun && run.at(-1)?.row === cell.row - 1) run.push(cell);
      else runs.push([cell]);
    }
    return runs.flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) return [];
      const { sheet, column } = first;
      return [{ sheet, area: { top: first.row, left: column, bottom: last.row, right: column }, cells: run }];
    });
  });
}
