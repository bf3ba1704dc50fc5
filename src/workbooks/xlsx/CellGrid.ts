import type { Cell } from 'hucre/xlsx';

/** The content of a drawn sheet's cell, in the library's terms. Cells that look the same share one style object. */
export type DrawnCell = Partial<Cell>;

/** A cell and where it stands, zero-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: DrawnCell;
}

/**
 * The cells of a sheet that is being drawn, row by row: the copies of a province's sheets have a million of them, too
 * many to be found by a text each.
 */
export class CellGrid {
  /** Rows from row 1, cells from column A; a row may be shorter than its neighbours. */
  readonly rows: (DrawnCell | undefined)[][] = [];

  at(row: number, column: number): DrawnCell | undefined {
    return this.rows[row]?.[column];
  }

  put(row: number, column: number, cell: DrawnCell): void {
    const cells = this.row(row);
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  }

  /** The cell there, made where there is none. */
  ensure(row: number, column: number): DrawnCell {
    const present = this.at(row, column);
    if (present !== undefined) return present;
    const cell: DrawnCell = {};
    this.put(row, column, cell);
    return cell;
  }

  *placed(): Generator<PlacedCell> {
    for (const [row, cells] of this.rows.entries()) {
      for (const [column, cell] of cells.entries()) if (cell !== undefined) yield { row, column, cell };
    }
  }

  private row(row: number): (DrawnCell | undefined)[] {
    while (this.rows.length <= row) this.rows.push([]);
    return this.rows[row] ?? [];
  }
}
