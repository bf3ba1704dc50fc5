import { widthOfLine } from '../text/textHeight';
import { cellNumber } from '../workbook/a1';
import type { Area } from '../workbook/Workbook';
import type { ReportCell } from './Report';
import type { ShownCell, ShownSheet } from './ShownSheet';

/** The room between the margins of a page, in points. */
export const ROOM = { portrait: 468, landscape: 714 } as const;
/** The largest letters of a table, in points. */
export const LARGEST = 12;
/** Smaller than this a table stands better on a page that lies. */
const UPRIGHT_FROM = 11;
/** Left and right of a cell's text, in points. */
const PADDING = 8;
/** What a text takes at most before it is wrapped, in points at the largest size. */
const WIDEST = 240;
/** Headers are wrapped into so many lines before a column is made wider for them. */
const HEADER_LINES = 3;
/** Where a line may break: a fraction stays whole. */
const WORD_END = /\s+|(?<=\p{L}[-/])/u;
const PIXEL = 0.75;
/** Figures, ranks, dashes and the like: centred, as appendices have them. */
const FIGURE = /^[-–—+−]?[\d.,\s/%]*[-–—]?$/u;
const SHORT = 12;

/** A table as it is to be printed, before it is known on which page. */
export interface ShownTable {
  readonly headerRows: number;
  readonly rows: readonly (readonly ReportCell[])[];
  readonly columns: readonly ColumnWidth[];
  /** So many columns at the left say which unit a row is of; where the table is parted they come again. */
  readonly titles: number;
}

/** How wide a column is, in points at the largest size: with its longest word, and with its texts on one line. */
export interface ColumnWidth {
  readonly least: number;
  readonly wanted: number;
}

/** Lines of a sheet that a table is shown without. */
export interface LeftOut {
  readonly row: (row: number) => boolean;
  readonly column: (column: number) => boolean;
}

/**
 * The cells of an area as they are shown, without rows and columns that are hidden and columns in which nothing stands.
 * @param headerRows how many of the area's rows are its header, hidden ones among them
 * @param named the last column that says which unit a row is of
 */
export function shownTable(
  sheet: ShownSheet,
  area: Area,
  headerRows: number,
  named: number,
  leftOut: LeftOut = { row: () => false, column: () => false },
): ShownTable {
  const lines = sheet.rowsIn(area).filter((row) => !leftOut.row(row));
  const merged = mergesByCell(sheet, area);
  const columns = sheet
    .columnsIn(area)
    .filter((column) => !leftOut.column(column))
    .filter((column) => lines.some((row) => sheet.at(row, column).text !== '' || merged.has(cellNumber(row, column))));
  const header = lines.filter((row) => row < area.top + headerRows);
  const isOfWords = new Map(
    columns.map((column) => [
      column,
      column === named || holdsWords(lines.slice(header.length).map((row) => sheet.at(row, column))),
    ]),
  );
  const rows = lines.map((row, line) =>
    columns.flatMap((column, at): ReportCell[] => {
      const merge = merged.get(cellNumber(row, column));
      const first = merge === undefined || isFirst(merge, lines, columns, row, column);
      if (!first) return [];
      const shown = sheet.at(merge?.top ?? row, merge?.left ?? column);
      const isHeader = line < header.length;
      return [
        {
          text: shown.text,
          bold: shown.bold ?? isHeader,
          italic: shown.italic ?? false,
          underline: shown.underline ?? false,
          align: isHeader ? 'center' : (shown.horizontal ?? (isOfWords.get(column) === true ? 'left' : 'center')),
          across: merge === undefined ? 1 : columns.slice(at).filter((each) => each <= merge.right).length,
          down: merge === undefined ? 1 : lines.slice(line).filter((each) => each <= merge.bottom).length,
        },
      ];
    }),
  );
  return tableOf(header.length, rows, columns.filter((column) => column <= named).length);
}

/** Rows of cells as a table, with the room that its columns want. */
export function tableOf(headerRows: number, rows: ShownTable['rows'], titles = 1): ShownTable {
  return { headerRows, rows, columns: columnWidths(headerRows, rows), titles };
}

/** Whether a row says nothing but whose it is. */
export function isOnlyNamed(texts: readonly string[], isName: (text: string) => boolean): boolean {
  const [name, ...others] = texts.filter((text) => text !== '');
  return name !== undefined && others.length === 0 && isName(name);
}

/** Whether a table fits an upright page with letters of a good size. */
export function fitsUpright({ columns }: ShownTable): boolean {
  return total(columns.map(({ least }) => least)) * (UPRIGHT_FROM / LARGEST) <= ROOM.portrait;
}

/** The merged area that each cell of an area belongs to. */
function mergesByCell({ merges }: ShownSheet, { top, left, bottom, right }: Area): ReadonlyMap<number, Area> {
  const found = new Map<number, Area>();
  for (const merge of merges) {
    for (let row = Math.max(top, merge.top); row <= Math.min(bottom, merge.bottom); row += 1) {
      for (let column = Math.max(left, merge.left); column <= Math.min(right, merge.right); column += 1)
        found.set(cellNumber(row, column), merge);
    }
  }
  return found;
}

/** Whether a cell is the first of a merged area that the table shows. */
function isFirst(
  { top, left }: Area,
  lines: readonly number[],
  columns: readonly number[],
  row: number,
  column: number,
): boolean {
  return row === lines.find((each) => each >= top) && column === columns.find((each) => each >= left);
}

function holdsWords(cells: readonly ShownCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const words = filled.filter(({ text, isFigure }) => !isFigure && !(FIGURE.test(text) || text.length === 1));
  return words.some(({ text }) => text.length > SHORT) && words.length * 2 > filled.length;
}

function columnWidths(headerRows: number, rows: ShownTable['rows']): readonly ColumnWidth[] {
  const widths: { least: number; wanted: number }[] = [];
  for (const { cell, row, column } of placedCells(rows)) {
    const { text, bold, across } = cell;
    const width = (widths[column] ??= { least: 0, wanted: 0 });
    for (let over = column; over < column + across; over += 1) widths[over] ??= { least: 0, wanted: 0 };
    if (across > 1) continue;
    const lines = row < headerRows ? HEADER_LINES : 1;
    for (const line of text.split('\n'))
      width.wanted = Math.max(width.wanted, Math.min(WIDEST, pointsOf(line, bold) / lines));
    for (const word of text.split(WORD_END)) width.least = Math.max(width.least, pointsOf(word, bold));
  }
  return widths.map(({ least, wanted }) => ({ least: Math.min(least, WIDEST), wanted: Math.max(least, wanted) }));
}

/** Every cell with the row and column that it begins in: a row has none for what a cell above or before covers. */
export function placedCells(
  rows: ShownTable['rows'],
): readonly { readonly cell: ReportCell; readonly row: number; readonly column: number }[] {
  const covered: number[] = [];
  return rows.flatMap((cells, row) => {
    let column = 0;
    const placed = cells.map((cell) => {
      while ((covered[column] ?? 0) > row) column += 1;
      const at = { cell, row, column };
      for (const end = column + cell.across; column < end; column += 1) covered[column] = row + cell.down;
      return at;
    });
    return placed;
  });
}

function pointsOf(text: string, bold: boolean): number {
  return widthOfLine(text, { name: 'Times New Roman', size: LARGEST, bold }) * PIXEL + PADDING;
}

export function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
