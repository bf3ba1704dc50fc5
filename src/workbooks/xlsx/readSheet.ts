import type { Cell, CellStyle, Sheet as HucreSheet } from 'hucre/xlsx';
import { greatestOf, leastOf } from '../../domain/decimal/extremes';
import type { CellValue, Emphasis, Sheet } from '../../domain/workbook/Workbook';
import { charactersOf } from '../charactersOf';
import { figureWidth } from './figureWidth';
import { SharedFormulas } from './SharedFormulas';

/** Days between the first days of the two date systems. */
const DAYS_1900_TO_1904 = 1462;
const DAY = 86_400_000;
const START_1904 = Date.UTC(1904, 0, 1);

export interface SheetReading {
  readonly ownKey?: string;
  readonly emphasis: boolean;
  /** The file counts days from 1904; the domain always from 1900, as Excel does on Windows. */
  readonly is1904: boolean;
  /** In which the file counts the widths of its columns. */
  readonly defaultFont?: NonNullable<CellStyle['font']>;
}

/** A sheet as plain data. Rows without formats or emphasis share one empty row, equal formats one string. */
export function sheetFromCells(sheet: HucreSheet, { ownKey, emphasis, is1904, defaultFont = {} }: SheetReading): Sheet {
  const values: CellValue[][] = sheet.rows.map((row) => row.map((value) => plainValue(value, is1904)));
  const numberFormats: (string | undefined)[][] = sheet.rows.map(() => NOTHING);
  const formulas: (string | undefined)[][] = [];
  const sizes = new Map<number, Map<number, number>>();
  const aligned = new Set<number>();
  const unfolded = new SharedFormulas();
  const emphases: (Emphasis | undefined)[][] = sheet.rows.map(() => NOTHING);
  for (const [key, cell] of sheet.cells ?? []) {
    const { row, column } = positionOf(key);
    const inRow = values[row];
    if (inRow !== undefined && cell.type === 'error') inRow[column] = { error: String(cell.value) };
    const size = cell.style?.font?.size;
    if (size !== undefined) sizes.set(row, (sizes.get(row) ?? new Map<number, number>()).set(column, size));
    if (isAligned(cell.style)) aligned.add(row);
    const format = cell.style?.numFmt;
    if (format !== undefined) put(numberFormats, row, column, format);
    const formula = ownKey === undefined ? unfolded.formulaOf(cell, row, column) : undefined;
    if (formula !== undefined) put(formulas, row, column, `=${formula}`);
    if (!emphasis) continue;
    const marks = emphasisOf(cell);
    if (marks !== undefined) put(emphases, row, column, marks);
  }
  return {
    name: sheet.name,
    ...(ownKey === undefined ? {} : { ownKey }),
    ...(sheet.hidden === true || sheet.veryHidden === true ? { isHidden: true } : {}),
    rows: values.map(withoutBlankEnd),
    numberFormats,
    ...(formulas.length === 0 ? {} : { formulas }),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    columnWidths: (sheet.columns ?? []).map(({ width, hidden }) =>
      hidden === true ? 0 : width === undefined ? undefined : charactersOf(width * figureWidth(defaultFont)),
    ),
    rowHeights: new Map(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height, hidden }]) =>
        hidden === true ? [[row, 0] as const] : height === undefined ? [] : [[row, height] as const],
      ),
    ),
    rowLetters: rowLetters(values, sizes, defaultFont.size),
    plainRows: new Set(values.flatMap((_, row) => (aligned.has(row) ? [] : [row]))),
    ...(emphasis ? { emphasis: emphases } : {}),
  };
}

/**
 * The size of letters of each row with anything in it, where all its cells have the same.
 * @param sizes by row and column, of cells with one of their own
 */
function rowLetters(
  rows: readonly (readonly CellValue[])[],
  sizes: ReadonlyMap<number, ReadonlyMap<number, number>>,
  standard: number | undefined,
): ReadonlyMap<number, number> {
  const isThere = (cell: CellValue): boolean => cell !== null;
  const left = leastOf(rows.flatMap((row) => (row.some(isThere) ? [row.findIndex(isThere)] : [])));
  const right = greatestOf(
    rows.map((row) => row.findLastIndex(isThere)),
    -1,
  );
  return new Map(
    rows.flatMap((cells, row): [number, number][] => {
      if (!cells.some(isThere)) return [];
      const own = sizes.get(row);
      const first = own?.get(left) ?? standard;
      for (let column = left + 1; column <= right; column += 1) if ((own?.get(column) ?? standard) !== first) return [];
      return first === undefined ? [] : [[row, first]];
    }),
  );
}

function isAligned(style: CellStyle | undefined): boolean {
  const { horizontal = 'general' } = style?.alignment ?? {};
  return horizontal !== 'general';
}

/** The serial number that stands in a date's cell, in the file's own date system. */
export function serialOf(date: Date): number {
  return (date.getTime() - START_1904) / DAY;
}

/** The zero-based cell a library key names: `3,2` → row 3, column 2. */
export function positionOf(key: string): { row: number; column: number } {
  const comma = key.indexOf(',');
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

const NOTHING: never[] = [];
const MARKS: Readonly<Record<string, Emphasis>> = {
  b: { bold: true, underline: false },
  u: { bold: false, underline: true },
  bu: { bold: true, underline: true },
};

function plainValue(value: HucreSheet['rows'][number][number] | undefined, is1904: boolean): CellValue {
  if (value === undefined || value === '') return null;
  if (value instanceof Date) return serialOf(value) + (is1904 ? DAYS_1900_TO_1904 : 0);
  return value;
}

/** A cell all of whose text runs are marked counts as marked. */
function emphasisOf(cell: Cell): Emphasis | undefined {
  const runs = cell.richText?.filter(({ text }) => text.trim() !== '') ?? [];
  const fonts = runs.length > 0 ? runs.map(({ font }) => font ?? cell.style?.font) : [cell.style?.font];
  const marked = (is: (font: CellStyle['font']) => boolean): boolean => fonts.every(is);
  const bold = marked((font) => font?.bold === true) ? 'b' : '';
  const underline = marked((font) => font?.underline !== undefined && font.underline !== false) ? 'u' : '';
  return MARKS[bold + underline];
}

function put<T>(rows: (T | undefined)[][], row: number, column: number, item: T): void {
  while (rows.length <= row) rows.push(NOTHING);
  if (rows[row] === NOTHING) rows[row] = [];
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push(undefined);
  cells[column] = item;
}

function withoutBlankEnd(row: CellValue[]): CellValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return length === row.length ? row : row.slice(0, length);
}
