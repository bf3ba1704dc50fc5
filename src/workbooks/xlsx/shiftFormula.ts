import { columnLetters, parseArea } from '../../domain/workbook/a1';

/** Texts and quoted sheet names are passed over; a reference stands apart from names, functions and numbers. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/gi;

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
