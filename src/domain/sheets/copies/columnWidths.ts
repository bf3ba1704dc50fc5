import type { Table } from '../../tables/Table';
import { cellNumber } from '../../workbook/a1';
import { cellText } from '../../workbook/cellText';
import type { Area, Sheet } from '../../workbook/Workbook';
import { widthFor } from '../plan/look';
import type { SheetPlan } from '../plan/SheetPlan';

/** What a column of figures takes at least, in characters. */
export const NARROWEST = 8;
/** What Excel gives a column of which nobody says anything. */
const STANDARD = 8.43;
/** Longer names are wrapped. */
const WIDEST = 30;
/** Texts that are no names are wrapped into so many lines at most where nobody gave their column a width. */
const LINES = 8;
/** A column that lacks less than this part of what a word takes is left as it is: letters are estimated. */
const TOLERANCE = 0.1;

/**
 * How wide the columns of a copy are, in characters: as its source says, but wide enough for each word; where the source does not
 * say, for the texts of its tables.
 * @param last the last column asked about
 * @param widest what a column of names is estimated at most, where nobody knows how wide any is
 */
export function columnWidths(sheet: Sheet, tables: readonly Table[], last: number, widest = WIDEST): readonly number[] {
  const { columnWidths: known } = sheet;
  const spanning = spannedCells(sheet);
  return Array.from({ length: last + 1 }, (_, column) => {
    const own = givenWidth(sheet, column);
    if (own === 0) return 0;
    const texts = longestTexts(sheet, tables, column, spanning);
    const word = widthFor(texts.word);
    if (own !== undefined) return widerOf(own, Math.min(WIDEST, word));
    const isOfNames = holdsNames(tables, column);
    if (known === undefined) return Math.min(widest, Math.max(NARROWEST, isOfNames ? widthFor(texts.text) : word));
    return widerOf(STANDARD, Math.min(WIDEST, Math.max(word, widthFor(texts.text) / (isOfNames ? 1 : LINES))));
  });
}

/** Excel tells the standard width of columns that nobody gave one. */
function givenWidth({ columnWidths: known }: Sheet, column: number): number | undefined {
  const width = known?.[column];
  return width === undefined || Math.abs(width - STANDARD) < 0.1 ? undefined : width;
}

function widerOf(own: number, needed: number): number {
  return own >= needed * (1 - TOLERANCE) ? own : needed;
}

/** Of columns from `first` on, those that are to be other than in the source. */
export function changedWidths(
  { columnWidths: known }: Sheet,
  widths: readonly number[],
  first = 0,
): SheetPlan['columnWidths'] {
  return widths.flatMap((width, at) =>
    known === undefined || Math.abs((known[first + at] ?? STANDARD) - width) < 0.1
      ? []
      : [{ column: first + at, width }],
  );
}

function holdsNames(tables: readonly Table[], column: number): boolean {
  return tables.some(
    ({ orientation, area, rows }) =>
      orientation === 'rows' &&
      column >= area.left &&
      column <= area.right &&
      rows.some(({ nameColumn }) => nameColumn === column),
  );
}

/** The longest text of a column and its longest word: large tables have a hundred thousand, so no width is worked out for each. */
function longestTexts(
  { rows, columnWidths: known }: Sheet,
  tables: readonly Table[],
  column: number,
  spanning: ReadonlySet<number>,
): { readonly text: string; readonly word: string } {
  let [text, word] = ['', ''];
  for (const { area } of tables) {
    if (column < area.left || column > area.right) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cell = rows[row]?.[column];
      // A figure is shown by its format.
      if (cell === undefined || (known !== undefined && typeof cell !== 'string')) continue;
      const found = cellText(cell);
      if (found.length <= word.length || spanning.has(cellNumber(row, column))) continue;
      if (found.length > text.length) text = found;
      for (const each of found.split(/(?<=[\s/-])/)) if (each.length > word.length) word = each;
    }
  }
  return { text, word };
}

/** The cells whose text goes over several columns, by number. */
function spannedCells({ merges }: Sheet): ReadonlySet<number> {
  const isWide = ({ left, right }: Area): boolean => right > left;
  return new Set(merges.filter(isWide).map(({ top, left }) => cellNumber(top, left)));
}
