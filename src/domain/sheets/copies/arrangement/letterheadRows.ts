import { greatestOf } from '../../../decimal/extremes';
import type { Table } from '../../../tables/Table';
import { cellText, isFilled } from '../../../workbook/cellText';
import { entryAt } from '../../../workbook/entryAt';
import type { Area, Sheet } from '../../../workbook/Workbook';
import { heightOf, widthFor } from '../../plan/look';
import { lettersOf } from '../copyLetters';
import type { StyledArea } from '../../plan/SheetPlan';
import type { AddedRows } from './AddedRows';

/** A letterhead is bold in part, in letters of so many points as a rule (Nghị định 30/2020/NĐ-CP). */
const LETTERS = 13;

/** A text of a letterhead and the cells that it has for itself. */
interface HeadText {
  readonly text: string;
  readonly area: Area;
  readonly isMerged: boolean;
}

/**
 * The rows above a copy's tables in which texts stand beside each other that are wider than their cells and would cut each other:
 * they are wrapped over the cells up to the next text, and the row, made high enough, begins with the first line of each.
 * @param widths of all columns that are printed, in characters
 */
export function letterheadRows(sheet: Sheet, tables: readonly Table[], widths: readonly number[]): AddedRows {
  const top = Math.min(...tables.map(({ area }) => area.top));
  const found = sheet.rows.slice(0, top).flatMap((_, row) => {
    const size = Math.max(LETTERS, lettersOf(sheet, row) ?? LETTERS);
    const texts = headTexts(sheet, row, widths.length - 1);
    const widthOf = ({ left, right }: Area): number =>
      widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    const cut = texts.filter(({ text, area }) => {
      const longestWord = greatestOf(text.split(/\s+/).map((word) => widthFor(word, size, true)));
      return widthFor(text, size, true) > widthOf(area) && longestWord <= widthOf(area);
    });
    const height = greatestOf(cut.map(({ text, area }) => heightOf(text, widthOf(area), size, true)));
    return texts.length < 2 || cut.length === 0 ? [] : [{ row, texts, cut, height }];
  });
  return {
    blocks: [],
    styles: found.flatMap(({ texts, cut }) => [
      ...texts.map(({ area }): StyledArea => ({ area, style: { vertical: 'top' } })),
      ...cut.map(({ area }): StyledArea => ({ area, style: { wrap: true } })),
    ]),
    merges: found.flatMap(({ cut }) =>
      cut.flatMap(({ area, isMerged }) => (isMerged || area.left === area.right ? [] : [area])),
    ),
    rowHeights: found.map(({ row, height }) => ({ row, height: Math.max(height, sheet.rowHeights?.get(row) ?? 0) })),
  };
}

/** The texts of a row with their merged cells or, where they have none, the cells up to the next text or merged cell. */
function headTexts({ rows, merges }: Sheet, row: number, last: number): readonly HeadText[] {
  const cells = rows[row] ?? [];
  const filled = cells.flatMap((cell, column) => (column <= last && isFilled(cell) ? [column] : []));
  const merged = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  return filled.flatMap((column, at): readonly HeadText[] => {
    const text = cellText(entryAt(cells, column));
    const own = merged.find(({ left, right }) => left <= column && column <= right);
    if (own !== undefined) return own.bottom > own.top ? [] : [{ text, area: own, isMerged: true }];
    const next = Math.min(
      last + 1,
      filled[at + 1] ?? Infinity,
      ...merged.map(({ left }) => (left > column ? left : Infinity)),
    );
    return [{ text, area: { top: row, left: column, bottom: row, right: next - 1 }, isMerged: false }];
  });
}
