import { widthOfLine } from '../text/textHeight';
import { cellNumber } from '../workbook/a1';
import type { Area } from '../workbook/Workbook';
import type { ReportCell, ReportTable } from './Report';
import type { ShownCell, ShownSheet } from './ShownSheet';

/** The room between the margins of a page, in points. */
export const ROOM = { portrait: 468, landscape: 714 } as const;
/** Letters of a table, in points; smaller only where words would be torn. */
const [LARGEST, SMALLEST, STEP] = [12, 6.5, 0.5] as const;
/** Letters of this size are read as well as larger ones. */
const WELL_READ = 9;
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
/** How far columns are spread where a table is narrower than its page. */
const SPREAD = 1.5;
const PIXEL = 0.75;
/** Figures, ranks, dashes and the like: centred, as appendices have them. */
const FIGURE = /^[-–—+−]?[\d.,\s/%]*[-–—]?$/u;
const SHORT = 12;

/** A table as it is to be printed, before it is known on which page. */
export interface ShownTable {
  readonly headerRows: number;
  readonly rows: readonly (readonly ReportCell[])[];
  readonly columns: readonly ColumnWidth[];
}

/** How wide a column is, in points at the largest size: with its longest word, and with its texts on one line. */
interface ColumnWidth {
  readonly least: number;
  readonly wanted: number;
}

/** The cells of an area as they are shown, without columns that are hidden or in which nothing stands. */
export function shownTable(sheet: ShownSheet, area: Area, headerRows: number): ShownTable {
  const lines = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  const merged = mergesByCell(sheet, area);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at).filter(
    (column) =>
      !sheet.isHidden(column) &&
      lines.some((row) => sheet.at(row, column).text !== '' || merged.has(cellNumber(row, column))),
  );
  const bodyTop = area.top + headerRows;
  const isOfWords = new Map(
    columns.map((column) => [column, holdsWords(lines.slice(headerRows).map((row) => sheet.at(row, column)))]),
  );
  const rows = lines.map((row) =>
    columns.flatMap((column, at): ReportCell[] => {
      const merge = merged.get(cellNumber(row, column));
      const first = merge === undefined || isFirst(merge, area, columns, row, column);
      if (!first) return [];
      const shown = sheet.at(merge?.top ?? row, merge?.left ?? column);
      const isHeader = row < bodyTop;
      return [
        {
          text: shown.text,
          bold: shown.bold ?? isHeader,
          italic: shown.italic ?? false,
          underline: shown.underline ?? false,
          align: isHeader ? 'center' : (shown.horizontal ?? (isOfWords.get(column) === true ? 'left' : 'center')),
          across: merge === undefined ? 1 : columns.slice(at).filter((each) => each <= merge.right).length,
          down: merge === undefined ? 1 : Math.min(merge.bottom, area.bottom) - row + 1,
        },
      ];
    }),
  );
  return tableOf(headerRows, rows);
}

/** Rows of cells as a table, with the room that its columns want. */
export function tableOf(headerRows: number, rows: ShownTable['rows']): ShownTable {
  return { headerRows, rows, columns: columnWidths(headerRows, rows) };
}

/** Whether a table fits an upright page with letters of a good size. */
export function fitsUpright({ columns }: ShownTable): boolean {
  return total(columns.map(({ least }) => least)) * (UPRIGHT_FROM / LARGEST) <= ROOM.portrait;
}

/** A table on a page: letters as large as fit, columns as wide as their texts want. */
export function reportTable({ headerRows, rows, columns }: ShownTable, room: number): ReportTable {
  const fontSize = sizeFor(columns, room);
  const scale = fontSize / LARGEST;
  const least = columns.map((column) => column.least * scale);
  const wanted = columns.map((column) => column.wanted * scale);
  const [allLeast, allWanted] = [total(least), total(wanted)];
  const free = Math.max(0, room - allLeast);
  const widths =
    allWanted <= room
      ? wanted.map((width) => width * Math.min(SPREAD, room / allWanted))
      : least.map((width, at) => width + (free * ((wanted[at] ?? 0) - width)) / Math.max(1, allWanted - allLeast));
  const width = total(widths);
  return {
    kind: 'table',
    headerRows,
    rows,
    shares: widths.map((each) => each / width),
    width: Math.min(1, width / room),
    fontSize,
  };
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
function isFirst(merge: Area, area: Area, columns: readonly number[], row: number, column: number): boolean {
  return row === Math.max(merge.top, area.top) && column === columns.find((each) => each >= merge.left);
}

function holdsWords(cells: readonly ShownCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const words = filled.filter(({ text, isFigure }) => !isFigure && !(FIGURE.test(text) || text.length === 1));
  return words.some(({ text }) => text.length > SHORT) && words.length * 2 > filled.length;
}

/** The largest letters with which no word is torn; somewhat smaller ones where names then stay on one line. */
function sizeFor(columns: readonly ColumnWidth[], room: number): number {
  const [least, wanted] = [total(columns.map((each) => each.least)), total(columns.map((each) => each.wanted))];
  const largest = (width: number): number => Math.floor((LARGEST * room) / width / STEP) * STEP;
  const [untorn, unwrapped] = [largest(least), largest(wanted)];
  return Math.max(SMALLEST, Math.min(LARGEST, untorn, Math.max(WELL_READ, unwrapped)));
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

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
