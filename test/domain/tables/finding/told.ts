import { findTables } from '../../../../src/domain/tables/findTables';
import type { FoundTable } from '../../../../src/domain/tables/FoundTable';
import { gridOf } from '../../../../src/domain/tables/grid';
import { Vocabulary } from '../../../../src/domain/vocabulary/Vocabulary';
import { columnLetters } from '../../../../src/domain/workbook/a1';
import type { Sheet } from '../../../../src/domain/workbook/Workbook';

const VOCABULARY = new Vocabulary([]);

const rowsTold = (rows: readonly number[]): string => rows.map((row) => row + 1).join(' ');

function foundTold({ left, right, headerRows, codeRow, body, titles }: FoundTable): string {
  return [
    `${columnLetters(left)}:${columnLetters(right)} headers ${rowsTold(headerRows)}`,
    ...(codeRow === undefined ? [] : [`codes ${codeRow + 1}`]),
    `body ${rowsTold(body)}`,
    ...titles.map(({ row, column, text }) => `“${text}” ${columnLetters(column)}${row + 1}`),
  ].join(', ');
}

/** Where the tables of some sheets stand, one a line. */
export function tablesTold(sheets: readonly Sheet[]): string {
  return sheets
    .flatMap((sheet) => findTables(gridOf(sheet, VOCABULARY)))
    .map(foundTold)
    .join('\n');
}
