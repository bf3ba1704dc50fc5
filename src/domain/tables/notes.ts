import type { FoundTable } from './FoundTable';
import type { Grid } from './grid';

/** A text beside a table, zero-based. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** So far below a table its notes may reach. */
const MOST_ROWS = 40;

/**
 * The texts below a table's last row of figures, whether or not a blank row parts them from it.
 * @param until the row in which the next table begins
 */
export function notesBelow(grid: Grid, { headerRows, body }: FoundTable, until: number): readonly Note[] {
  const last = body.findLastIndex((row) => !isOfWords(grid, row));
  return labelsFrom(grid, 1 + (body[last] ?? headerRows.at(-1) ?? until), until);
}

/** The texts from a row on, as far as notes of the table above may reach, or until another row. */
export function labelsFrom(grid: Grid, from: number, until: number): readonly Note[] {
  const labels: Note[] = [];
  for (let row = from; row < Math.min(until, from + MOST_ROWS); row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      if (grid.classAt(row, column) === 'label') labels.push({ row, column, text: grid.textAt(row, column) });
    }
  }
  return labels;
}

function isOfWords(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columnCount; column += 1) {
    const each = grid.classAt(row, column);
    if (each !== 'blank' && each !== 'label') return false;
  }
  return true;
}
