import { findTables } from '../../../../src/domain/tables/findTables';
import type { FoundTable } from '../../../../src/domain/tables/FoundTable';
import { gridOf } from '../../../../src/domain/tables/grid';
import { Vocabulary } from '../../../../src/domain/vocabulary/Vocabulary';
import { columnLetters } from '../../../../src/domain/workbook/a1';
import { readingExamples } from '../readings/examples';

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

describe('tables of a sheet', () => {
  it.each(readingExamples(__dirname))('$title', ({ sheets, reading }) => {
    const found = sheets.flatMap((sheet) => findTables(gridOf(sheet, VOCABULARY)));
    expect(found.map(foundTold).join('\n')).toBe(reading);
  });
});
