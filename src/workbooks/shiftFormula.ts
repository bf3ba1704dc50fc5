import type { CopiedRows } from '../domain/sheets/plan/CopiedRows';
import { columnLetters, parseArea } from '../domain/workbook/a1';

/** Texts and quoted sheet names are passed over; a reference stands apart from names, functions and numbers. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/gi;

/** A reference to another sheet, or to rows as a whole. */
const PLACED =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{0,3}\$?\d+(?::\$?[A-Z]{0,3}\$?\d+)?|(?<![\w.$])(\$?[A-Z]{1,3}\$?|\$?(?=\d+:\$?\d)|(?<=\$?\d+:)\$?)(\d{1,7})(?![\w.(!])/giu;

/** A formula over its own sheet as it reads when the sheet's rows have gone elsewhere; locked references go along too. */
export function placeReferences(formula: string, placeOf: (row: number) => number): string {
  return formula.replace(PLACED, (whole, start: string | undefined, digits: string) =>
    start === undefined ? whole : `${start}${placeOf(Number(digits) - 1) + 1}`,
  );
}

/**
 * A formula of a source's cell as it reads in the copy: there, too, it stands over the rows beside which it stood, and where its
 * own row changed places, relative references move along, as where Excel copies a row.
 */
export function arrangedFormula(formula: string, row: number, column: number, rows: CopiedRows): string {
  const place = rows.placeOf(row);
  const down = rows.stays(column) ? 0 : rows.rowOf(row) - place;
  const placed = placeReferences(formula, (each) => rows.placeOf(each));
  return down === 0 ? placed : shiftFormula(placed, down, 0);
}

/** A formula as it reads when it is filled that many rows down and columns right: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (whole, columnLock: string | undefined, letters: string | undefined, rowLock: string, digits: string) => {
      if (letters === undefined) return whole;
      const cell = parseArea(letters + digits);
      if (cell === undefined) return whole;
      const column = columnLock === '$' ? letters : columnLetters(cell.left + columns);
      const row = rowLock === '$' ? cell.top : cell.top + rows;
      return row < 0 || cell.left + columns < 0 ? '#REF!' : `${columnLock ?? ''}${column}${rowLock}${row + 1}`;
    },
  );
}
