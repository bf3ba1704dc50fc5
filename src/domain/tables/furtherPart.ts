import { isPageNumber, saysContinued } from '../vocabulary/rowMarks';
import type { FoundTable } from './FoundTable';
import type { Grid } from './grid';

/**
 * Whether a table is the next part of the one above it, as lists typed page by page have them: below the same header it goes on
 * with the numbers, or its title says so.
 */
export function goesOn(grid: Grid, above: FoundTable, below: FoundTable): boolean {
  if (above.left !== below.left || above.right !== below.right || !haveSameHeader(grid, above, below)) return false;
  const titles = below.titles.filter(({ text }) => !isPageNumber(text));
  if (titles.length > 0) return titles.every(({ text }) => saysContinued(text));
  const [last, next] = [lastNumber(grid, above), firstNumber(grid, below)];
  return last !== undefined && next === last + 1;
}

function haveSameHeader(grid: Grid, above: FoundTable, below: FoundTable): boolean {
  if (above.headerRows.length !== below.headerRows.length) return false;
  return above.headerRows.every((row, at) => {
    for (let column = above.left; column <= above.right; column += 1) {
      if (grid.textAt(row, column) !== grid.textAt(below.headerRows[at] ?? -1, column)) return false;
    }
    return true;
  });
}

/** Numbers stand in the first column, by which a list is numbered. */
function firstNumber(grid: Grid, { body, left }: FoundTable): number | undefined {
  const row = body.find((each) => isNumber(grid, each, left));
  return row === undefined ? undefined : Number(grid.textAt(row, left));
}

function lastNumber(grid: Grid, { body, left }: FoundTable): number | undefined {
  const row = body.findLast((each) => isNumber(grid, each, left));
  return row === undefined ? undefined : Number(grid.textAt(row, left));
}

function isNumber(grid: Grid, row: number, column: number): boolean {
  return /^\d{1,5}$/.test(grid.textAt(row, column));
}
