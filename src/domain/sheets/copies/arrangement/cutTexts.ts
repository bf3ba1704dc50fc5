import { greatestOf } from '../../../decimal/extremes';
import type { Table } from '../../../tables/Table';
import { cellText, isFilled } from '../../../workbook/cellText';
import { entryAt } from '../../../workbook/entryAt';
import type { Area, Sheet } from '../../../workbook/Workbook';
import { heightOf, widthFor } from '../../plan/look';
import { lettersOf } from '../copyLetters';
import type { StyledArea } from '../../plan/SheetPlan';
import type { AddedRows } from './AddedRows';

/** Letterheads and titles are bold in part, in letters of so many points as a rule (Nghị định 30/2020/NĐ-CP). */
const LETTERS = 13;

/** A text above a table and the cells that it has for itself. */
interface HeadText {
  readonly text: string;
  readonly area: Area;
  readonly isMerged: boolean;
}

/**
 * The rows above a copy's tables with texts that are cut: of texts that stand beside each other those wider than their cells, and
 * titles merged over fewer columns than they need. They are wrapped, beside others over the cells up to the next text, and the row
 * is made high enough; texts beside each other begin with their first lines.
 * @param widths of all columns that are printed, in characters
 */
export function cutTexts(sheet: Sheet, tables: readonly Table[], widths: readonly number[]): AddedRows {
  const top = Math.min(...tables.map(({ area }) => area.top));
  const heightAt = (row: number): number => sheet.rowHeights?.get(row) ?? 0;
  const found = sheet.rows.slice(0, top).flatMap((_, row) => {
    const own = lettersOf(sheet, row) ?? LETTERS;
    const texts = headTexts(sheet, row, widths.length - 1);
    const isAlone = texts.length < 2;
    // Beside the national heading, that of an office is bold and no smaller than it.
    const size = isAlone ? own : Math.max(LETTERS, own);
    const widthOf = ({ left, right }: Area): number =>
      widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    const cut = texts.filter(({ text, area, isMerged }) => {
      // Alone and not merged it runs over the blank cells beside it.
      if (isAlone ? !isMerged : area.bottom > area.top) return false;
      const longestWord = greatestOf(text.split(/\s+/).map((word) => widthFor(word, size, true)));
      return widthFor(text, size, true) > widthOf(area) && longestWord <= widthOf(area);
    });
    const heights = cut.map(({ text, area }) => {
      const others = Array.from({ length: area.bottom - row }, (__, at) => heightAt(row + 1 + at));
      return heightOf(text, widthOf(area), size, true) - others.reduce((sum, each) => sum + each, 0);
    });
    return cut.length === 0 ? [] : [{ row, texts, cut, isAlone, height: greatestOf(heights) }];
  });
  return {
    blocks: [],
    styles: found.flatMap(({ texts, cut, isAlone }) => [
      ...(isAlone ? [] : texts.map(({ area }): StyledArea => ({ area, style: { vertical: 'top' } }))),
      ...cut.map(({ area }): StyledArea => ({ area, style: { wrap: true } })),
    ]),
    merges: found.flatMap(({ cut }) =>
      cut.flatMap(({ area, isMerged }) => (isMerged || area.left === area.right ? [] : [area])),
    ),
    rowHeights: found.map(({ row, height }) => ({ row, height: Math.max(height, heightAt(row)) })),
  };
}

/** The texts that begin in a row with their merged cells or, where they have none, the cells up to the next text or merged cell. */
function headTexts({ rows, merges }: Sheet, row: number, last: number): readonly HeadText[] {
  const cells = rows[row] ?? [];
  const filled = cells.flatMap((cell, column) => (column <= last && isFilled(cell) ? [column] : []));
  const merged = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  return filled.map((column, at): HeadText => {
    const text = cellText(entryAt(cells, column));
    const own = merged.find(({ left, right }) => left <= column && column <= right);
    if (own !== undefined) return { text, area: own, isMerged: true };
    const next = Math.min(
      last + 1,
      filled[at + 1] ?? Infinity,
      ...merged.map(({ left }) => (left > column ? left : Infinity)),
    );
    return { text, area: { top: row, left: column, bottom: row, right: next - 1 }, isMerged: false };
  });
}
