import type { Area } from '../../workbook/Workbook';
import type { PrintedSheet } from './PrintedSheet';
import { printedPage } from './printedPage';
import type { CellStyle, PlannedCell, SheetPlan, StyledArea } from './SheetPlan';

/** A new sheet while it is being put together from the top down. */
export class SheetDraft {
  readonly rows: PlannedCell[][] = [];
  readonly styles: StyledArea[] = [];
  readonly merges: Area[] = [];
  readonly heights: { row: number; height: number }[] = [];

  /** The row that the next `add` fills. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row and gives its cells a look, one for all or one for each. */
  add(cells: readonly PlannedCell[], style?: CellStyle | readonly CellStyle[]): number {
    const row = this.rows.length;
    this.rows.push([...cells]);
    if (style !== undefined) {
      if (Array.isArray(style)) style.forEach((each: CellStyle, column) => this.style(row, column, row, column, each));
      else if (cells.length > 0) this.style(row, 0, row, cells.length - 1, style as CellStyle);
    }
    return row;
  }

  /** Adds one text over the whole width. */
  addWide(text: string, width: number, style: CellStyle, height?: number): number {
    const row = this.add([text]);
    this.style(row, 0, row, width - 1, style);
    if (width > 1) this.merges.push({ top: row, left: 0, bottom: row, right: width - 1 });
    if (height !== undefined) this.heights.push({ row, height });
    return row;
  }

  /** Adds rows that were planned apart, from the next row on: a frame's. */
  addRows({
    blocks,
    styles,
    merges,
    rowHeights,
  }: Pick<SheetPlan, 'blocks' | 'styles' | 'merges' | 'rowHeights'>): void {
    rowHeights.forEach(() => this.blank());
    for (const { top, left, rows } of blocks)
      rows.forEach((cells, down) => {
        const row = (this.rows[top + down] ??= []);
        while (row.length < left) row.push(null);
        row.splice(left, cells.length, ...cells);
      });
    this.styles.push(...styles);
    this.merges.push(...merges);
    this.heights.push(...rowHeights);
  }

  blank(): void {
    this.rows.push([]);
  }

  style(top: number, left: number, bottom: number, right: number, style: CellStyle): void {
    this.styles.push({ area: { top, left, bottom, right }, style });
  }

  /** The draft as a plan; `rest` says what the draft cannot know. */
  plan({
    page,
    together,
    isSigned = false,
    unbroken = [],
    ...rest
  }: Pick<SheetPlan, 'key' | 'name' | 'columnWidths'> &
    Partial<Omit<SheetPlan, 'page'>> &
    Pick<PrintedSheet, 'page' | 'together' | 'isSigned' | 'unbroken'>): SheetPlan {
    const width = this.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const rows = this.rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
    return {
      blocks: [{ top: 0, left: 0, rows }],
      styles: this.styles,
      merges: this.merges,
      rowHeights: this.heights,
      conditionalFormats: [],
      links: [],
      validations: [],
      charts: [],
      page: printedPage({
        rows: rows.length,
        columnWidths: rest.columnWidths,
        rowHeights: this.heights,
        page,
        unbroken,
        isSigned,
        ...(together === undefined ? {} : { together }),
      }),
      ...rest,
    };
  }
}

/** An area from its corners. */
export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
