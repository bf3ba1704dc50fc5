import { greatestOf } from '../../decimal/extremes';
import { memoizeBy } from '../../memo/memoizeBy';
import { indexOf } from '../../settings/indexOf';
import type { Settings } from '../../settings/Settings';
import type { Table } from '../../tables/Table';
import { cellNumber } from '../../workbook/a1';
import { cellText } from '../../workbook/cellText';
import { entryAt } from '../../workbook/entryAt';
import type { Area, Sheet } from '../../workbook/Workbook';
import { widthOfLowHeader, widthFor } from '../plan/look';
import { pointsOf, ROOM, widestOn } from '../plan/pageRoom';
import type { SheetPlan } from '../plan/SheetPlan';
import { smallestLetters, STANDARD_LETTERS } from './copyLetters';
import { printedColumns } from './printedColumns';

/** What a column of figures takes at least, in characters. */
export const NARROWEST = 8;
/** What Excel gives a column of which nobody says anything. */
const STANDARD = 8.43;
/** Longer names are wrapped. */
const WIDEST = 30;
/** Texts that are no names are wrapped into so many lines at most where nobody gave their column a width. */
const LINES = 8;
/** Longer words for grades are wrapped. */
const LONGEST_GRADE = 16;
/** A column of names that lacks no more than this part of its width for its longest one is made wider. */
const NAME_LACK = 0.35;
/** The height of four lines of a header, in points, and how wide a column is made for it to be no higher, in characters. */
const [HIGHEST_HEADER, ROOMY_HEADER] = [67, 16];
/** The largest letters that appendices are typed in, in points. */
const LARGEST_LETTERS = 14;
/** A column that lacks less than this part of what a word takes is left as it is: letters are estimated. */
const TOLERANCE = 0.1;

/**
 * How wide the columns of a copy are, in characters: as its source says, but wide enough for each word, for the grades that are
 * filled in, and where the page has room for names that lack a little and headers that would be many lines high; where the source
 * does not say, for the texts of its tables.
 * @param last the last column asked about
 * @param widest what a column of names is estimated at most, where nobody knows how wide any is
 */
export function columnWidths(
  sheet: Sheet,
  tables: readonly Table[],
  last: number,
  settings: Settings,
  widest = WIDEST,
): readonly number[] {
  const { columnWidths: known } = sheet;
  const spanning = spannedCells(sheet);
  const grades = gradeWidths(tables, settings);
  const names = nameColumns(tables);
  const columns = Array.from({ length: last + 1 }, (_, column) => {
    const texts = longestOf(tables.map((table) => longestTexts(sheet)(table).get(column) ?? NO_TEXTS));
    return {
      own: givenWidth(sheet, column),
      isOfNames: names.has(column),
      text: widthFor(texts.text),
      word: Math.max(widthFor(texts.word), grades.get(column) ?? 0),
    };
  });
  if (known === undefined)
    return columns.map(({ isOfNames, text, word }) => Math.min(widest, Math.max(NARROWEST, isOfNames ? text : word)));
  const page = pageOf(sheet, tables);
  const widthsWith = (namesOn: number): readonly number[] =>
    columns.map(({ own, isOfNames, text, word }) => {
      if (own !== undefined) return own === 0 ? 0 : widerOf(own, Math.min(WIDEST, word));
      return widerOf(STANDARD, Math.min(WIDEST, Math.max(word, text / (isOfNames ? namesOn : LINES))));
    });
  // Names are broken where their table could not be read otherwise.
  const fitting = [1, 2].map(widthsWith).find((widths) => page.widthOf(widths) <= page.widest);
  const named = withRoomForNames(columns, fitting ?? widthsWith(LINES), page);
  return withRoomForHeaders(sheet, tables, named, page, spanning);
}

/** The page of a copy's tables. */
interface CopiedPage {
  /** How wide it may be, lying and in letters that can be read, in points. */
  readonly widest: number;
  /** The width in points of what is printed, from the widths of the sheet's columns in characters. */
  readonly widthOf: (widths: readonly number[]) => number;
}

function pageOf(sheet: Sheet, tables: readonly Table[]): CopiedPage {
  const { first, last } = printedColumns(sheet, tables);
  return {
    widest: widestOn('landscape', { letters: smallestLetters(sheet, tables) }),
    widthOf: (widths) => widths.slice(first, last + 1).reduce((sum, width) => sum + pointsOf(width), 0),
  };
}

/** What the columns of grades take to show each grade on one line, by the sheet's column. */
function gradeWidths(tables: readonly Table[], settings: Settings): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const table of tables) {
    if (table.orientation === 'columns') continue;
    const longest = (): number =>
      greatestOf(indexOf(table, settings).bands.map(({ name }) => Math.min(LONGEST_GRADE, widthFor(name, 12, true))));
    table.columns.forEach(({ role, column }) => {
      if (role === 'grade' || role === 'previousGrade') widths.set(column, longest());
    });
  }
  return widths;
}

/**
 * How wide tables may be, in points, upright in their size, upright in the smallest letters, and lying. Excel does not tell how
 * large the letters of its rows are: columns are as wide there as in a file.
 */
const [FULL_SIZE, UPRIGHT, SMALL, LYING] = [
  ROOM.portrait.width,
  widestOn('portrait', { letters: STANDARD_LETTERS }),
  widestOn('portrait', { letters: LARGEST_LETTERS }),
  widestOn('landscape', { letters: STANDARD_LETTERS }),
];

/** How much wider columns may become in all, in points: no table is drawn smaller for it that need not be, and none lies down. */
function spareOf(total: number): number {
  return (total <= UPRIGHT ? FULL_SIZE : total <= SMALL ? SMALL : LYING) - total;
}

/** Makes columns of names wider that lack a little for each on one line, where the page has room for that. */
function withRoomForNames(
  columns: readonly { readonly isOfNames: boolean; readonly text: number }[],
  widths: readonly number[],
  { widthOf }: CopiedPage,
): readonly number[] {
  const total = widthOf(widths);
  const wanted = widths.map((width, at) => {
    const { isOfNames, text } = entryAt(columns, at);
    return isOfNames && text > width && text <= width * (1 + NAME_LACK) ? text : width;
  });
  return widthOf(wanted) - total <= spareOf(total) ? wanted : widths;
}

/** Makes columns wider whose headers are many lines high, as far as the page has room. */
function withRoomForHeaders(
  sheet: Sheet,
  tables: readonly Table[],
  widths: readonly number[],
  { widthOf }: CopiedPage,
  spanning: ReadonlySet<number>,
): readonly number[] {
  const total = widthOf(widths);
  const wanted = widths.map((width, column) =>
    headersOf(sheet, tables, column, spanning).reduce(
      (most, header) =>
        width === 0 ? 0 : Math.max(most, widthOfLowHeader(header, width, HIGHEST_HEADER, ROOMY_HEADER)),
      width,
    ),
  );
  const share = Math.max(0, Math.min(1, spareOf(total) / (widthOf(wanted) - total)));
  // Rounded down, together they are not wider than the page by a hair.
  const widened = (width: number, column: number): number =>
    Math.floor((width + (entryAt(wanted, column) - width) * share) * 100) / 100;
  return share > 0 ? widths.map((width, column) => Math.max(width, widened(width, column))) : widths;
}

/** The texts of a column's header that are over no other column. */
function headersOf(
  { rows }: Sheet,
  tables: readonly Table[],
  column: number,
  spanning: ReadonlySet<number>,
): readonly string[] {
  return tables.flatMap(({ orientation, area, headerRows }) =>
    orientation === 'columns' || column < area.left || column > area.right
      ? []
      : headerRows.flatMap((row) => (spanning.has(cellNumber(row, column)) ? [] : cellText(rows[row]?.[column]))),
  );
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

/** The columns in which names stand. */
function nameColumns(tables: readonly Table[]): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ orientation, rows, headerRows }) =>
      orientation === 'rows' ? rows.map(({ nameColumn }) => nameColumn) : headerRows,
    ),
  );
}

/** The longest text of a column and its longest word: large tables have a hundred thousand, so no width is worked out for each. */
interface LongestTexts {
  readonly text: string;
  readonly word: string;
}

const NO_TEXTS: LongestTexts = { text: '', word: '' };

/** The longest texts of a table's columns by the sheet's column; looked for once, though widths are asked for twice. */
const longestTexts = memoizeBy((sheet: Sheet) => {
  const spanning = spannedCells(sheet);
  return memoizeBy(
    ({ area }: Table): ReadonlyMap<number, LongestTexts> =>
      new Map(
        Array.from({ length: area.right - area.left + 1 }, (_, at) => [
          area.left + at,
          longestIn(sheet, area, area.left + at, spanning),
        ]),
      ),
  );
});

function longestIn(
  { rows, columnWidths: known }: Sheet,
  area: Area,
  column: number,
  spanning: ReadonlySet<number>,
): LongestTexts {
  let [text, word] = ['', ''];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cell = rows[row]?.[column];
    // A figure is shown by its format.
    if (cell === undefined || (known !== undefined && typeof cell !== 'string')) continue;
    const found = cellText(cell);
    if (found.length <= word.length || spanning.has(cellNumber(row, column))) continue;
    if (found.length > text.length) text = found;
    for (const each of found.split(/(?<=[\s/-])/)) if (each.length > word.length) word = each;
  }
  return { text, word };
}

function longestOf(all: readonly LongestTexts[]): LongestTexts {
  return all.reduce(
    (longest, { text, word }) => ({
      text: text.length > longest.text.length ? text : longest.text,
      word: word.length > longest.word.length ? word : longest.word,
    }),
    NO_TEXTS,
  );
}

/** The cells whose text goes over several columns, by number. */
function spannedCells({ merges }: Sheet): ReadonlySet<number> {
  const isWide = ({ left, right }: Area): boolean => right > left;
  return new Set(merges.filter(isWide).map(({ top, left }) => cellNumber(top, left)));
}
