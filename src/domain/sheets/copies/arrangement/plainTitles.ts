import type { Table } from '../../../tables/Table';
import { isTitle, titleTexts } from '../../../tables/tableTitle';
import { saysNote } from '../../../vocabulary/rowMarks';
import { isFilled } from '../../../workbook/cellText';
import type { Area, Sheet } from '../../../workbook/Workbook';
import { heightOf } from '../../plan/look';
import { lettersOf } from '../copyLetters';
import { isUndressed } from '../officialLook';
import { printedColumns } from '../printedColumns';
import type { AddedRows } from './AddedRows';

/** Titles are printed in letters of so many points where nobody gave them any (Nghị định 30/2020/NĐ-CP). */
const LETTERS = 13;

/**
 * The titles of tables without any look: in the middle over all that is printed, the first of each in bold.
 * @param widths of all columns that are printed, in characters
 */
export function plainTitles(sheet: Sheet, tables: readonly Table[], widths: readonly number[]): AddedRows {
  const { first, last } = printedColumns(sheet, tables);
  const width = widths.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
  const found = tables
    .filter((table) => isUndressed(table, sheet))
    .flatMap((table) => {
      const said = new Set(titleTexts(table));
      const lines = table.titles.filter(
        ({ row, column, text }) => said.has(text) && !saysNote(text) && column === first && isFree(sheet, row, first),
      );
      const title = lines.find(({ text }) => isTitle(text));
      return lines.map((line) => ({ ...line, isBold: line === title }));
    });
  const areaOf = (row: number): Area => ({ top: row, left: first, bottom: row, right: last });
  return {
    blocks: [],
    styles: found.map(({ row, isBold }) => ({
      area: areaOf(row),
      style: { horizontal: 'center', vertical: 'center', wrap: true, ...(isBold ? { bold: true } : {}) },
    })),
    merges: last > first ? found.map(({ row }) => areaOf(row)) : [],
    rowHeights: found.map(({ row, text, isBold }) => ({
      row,
      height: Math.max(
        sheet.rowHeights?.get(row) ?? 0,
        heightOf(text, width, lettersOf(sheet, row) ?? LETTERS, isBold),
      ),
    })),
  };
}

/** Whether a text has its row for itself, unmerged, and nobody has put it anywhere. */
function isFree({ rows, merges, plainRows }: Sheet, row: number, column: number): boolean {
  return (
    plainRows?.has(row) === true &&
    rows[row]?.every((cell, at) => at === column || !isFilled(cell)) === true &&
    !merges.some(({ top, bottom }) => top <= row && row <= bottom)
  );
}
