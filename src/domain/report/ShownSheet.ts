import type { Language } from '../settings/Settings';
import { CopiedRows } from '../sheets/plan/CopiedRows';
import { type CellStyle, isFormulaCell, type SheetPlan } from '../sheets/plan/SheetPlan';
import { cellNumber } from '../workbook/a1';
import type { Area, CellValue, Sheet } from '../workbook/Workbook';
import { shownFigure } from './shownFigure';

/** A cell as it is printed. */
export interface ShownCell extends Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'horizontal' | 'border'> {
  readonly text: string;
  readonly isFigure: boolean;
}

/** Rows and columns of a sheet. */
export interface SheetLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What a sheet shows once it is written: the source's own cells under those of its plan. Rows and columns are the result's. */
export class ShownSheet {
  private readonly values = new Map<number, CellValue>();
  private readonly looks = new Map<number, CellStyle>();
  /** Cells that were asked for: each is, several times. */
  private readonly shown = new Map<number, ShownCell>();
  readonly merges: readonly Area[];
  /** How the source's rows stand; absent where there is no source. */
  readonly rows: CopiedRows | undefined;
  /** Rows and columns that nobody sees; in a copy a row is out of sight wherever its content has gone. */
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly hiddenColumns: ReadonlySet<number>;
  /** Rows and columns up to the last ones with content. */
  readonly rowCount: number = 0;
  readonly columnCount: number = 0;

  /**
   * @param plan absent for a source sheet that gets no copy
   * @param source absent for a sheet that begins empty
   * @param counted lines of the source that are shown even where they are hidden
   */
  constructor(
    plan: SheetPlan | undefined,
    source: Sheet | undefined,
    private readonly language: Language,
    counted: SheetLines = { rows: [], columns: [] },
  ) {
    this.rows = source === undefined ? undefined : new CopiedRows(plan?.arrangement ?? { rows: [], staying: [] });
    const merges = source?.merges.map((merge) => this.rows?.mergeOf(merge) ?? merge) ?? [];
    this.merges = [...merges, ...(plan?.merges ?? [])];
    if (source !== undefined) this.takeSource(source);
    if (plan !== undefined) this.takePlan(plan);
    const { columnWidths = [], rowHeights = [] } = source ?? {};
    this.hiddenColumns = new Set(
      columnWidths.flatMap((width, column) => (width === 0 && !counted.columns.includes(column) ? [column] : [])),
    );
    this.hiddenRows = new Set(
      [...rowHeights].flatMap(([row, height]) =>
        height === 0 && !counted.rows.includes(row) ? [this.rows?.rowOf(row) ?? row] : [],
      ),
    );
    const perRow = cellNumber(1, 0);
    for (const key of this.values.keys()) {
      this.rowCount = Math.max(this.rowCount, Math.floor(key / perRow) + 1);
      this.columnCount = Math.max(this.columnCount, (key % perRow) + 1);
    }
  }

  at(row: number, column: number): ShownCell {
    const key = cellNumber(row, column);
    const known = this.shown.get(key);
    if (known !== undefined) return known;
    const shown = this.shownAt(key);
    this.shown.set(key, shown);
    return shown;
  }

  private shownAt(key: number): ShownCell {
    const value = this.values.get(key);
    const { bold, italic, underline, horizontal, border, numberFormat } = this.looks.get(key) ?? {};
    return {
      text: shownFigure(value, numberFormat, this.language),
      isFigure: typeof value === 'number',
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline === undefined ? {} : { underline }),
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(border === undefined ? {} : { border }),
    };
  }

  /** The rows of a stretch that are seen, top down. */
  rowsIn({ top, bottom }: Pick<Area, 'top' | 'bottom'>): readonly number[] {
    return seen(top, bottom, this.hiddenRows);
  }

  /** The columns of a stretch that are seen, left to right. */
  columnsIn({ left, right }: Pick<Area, 'left' | 'right'>): readonly number[] {
    return seen(left, right, this.hiddenColumns);
  }

  /** A cell's figure; `null` where it holds none. */
  figureAt(row: number, column: number): number | null {
    const value = this.values.get(cellNumber(row, column));
    return typeof value === 'number' ? value : null;
  }

  /** The texts of a row, left to right. */
  textsIn(row: number): readonly string[] {
    return this.columnsIn({ left: 0, right: this.columnCount - 1 })
      .map((column) => this.at(row, column).text)
      .filter((text) => text !== '');
  }

  private takeSource(source: Sheet): void {
    const arranged = <T>(lines: readonly (readonly T[])[]): readonly (readonly T[])[] =>
      this.rows?.arranged(lines) ?? lines;
    arranged(source.rows).forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null) this.values.set(cellNumber(row, column), value);
      }),
    );
    arranged(source.numberFormats).forEach((formats, row) =>
      formats.forEach((numberFormat, column) => {
        if (numberFormat !== undefined) this.look(row, column, { numberFormat });
      }),
    );
    arranged(source.emphasis ?? []).forEach((cells, row) =>
      cells.forEach((emphasis, column) => {
        if (emphasis !== undefined) this.look(row, column, emphasis);
      }),
    );
  }

  private takePlan({ blocks, styles }: SheetPlan): void {
    for (const { area, style } of styles) {
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) this.look(row, column, style);
    }
    for (const { top, left, rows } of blocks) {
      rows.forEach((cells, down) =>
        cells.forEach((cell, across) => {
          if (cell === null) return;
          this.values.set(cellNumber(top + down, left + across), isFormulaCell(cell) ? cell.value : cell);
        }),
      );
    }
  }

  private look(row: number, column: number, style: CellStyle): void {
    const key = cellNumber(row, column);
    this.looks.set(key, { ...this.looks.get(key), ...style });
  }
}

function seen(first: number, last: number, hidden: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((each) => !hidden.has(each));
}
