import type { Area } from './Workbook';

/** How many rows a sheet can have. */
export const MOST_ROWS = 1_048_576;
/** How many columns a sheet can have. */
const COLUMNS = 16_384;

/** A zero-based cell of a sheet as one number, to be looked up by; two cells never share one. */
export function cellNumber(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** Worked out once each: every address needs them, and a sheet has at most 16,384 columns. */
const lettersByColumn: string[] = [];

/** The letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  return (lettersByColumn[column] ??= spelledOut(column));
}

function spelledOut(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a zero-based cell, without `$`: (0, 2) → `C1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 address of a cell with `$` on both parts: (0, 2) → `$C$1`. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** The A1 address of an area: one cell or `A4:M24`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The A1 address of an area with `$` on every part: `$A$4:$M$24`. */
export function absoluteAreaAddress(area: Area): string {
  return `${absoluteAddress(area.top, area.left)}:${absoluteAddress(area.bottom, area.right)}`;
}

/** Reads `A4:M24`, `$C$7` or `C7` back into an area; `undefined` where the text is no address. */
export function parseArea(address: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address.trim());
  if (match === null) return undefined;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    top: Number(firstRow) - 1,
    left: columnIndex(firstColumn),
    bottom: Number(lastRow) - 1,
    right: columnIndex(lastColumn),
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's name as formulas and links write it: always in quotes, inner quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
