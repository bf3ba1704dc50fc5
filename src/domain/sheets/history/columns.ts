import { cellText } from '../../workbook/cellText';
import type { RosterLevel } from '../../indicators/Roster';
import { messagesIn } from '../../languages/messages';
import { LANGUAGES } from '../../settings/Settings';
import { plainText } from '../../text/letters';
import type { CellValue, Sheet } from '../../workbook/Workbook';

/** The columns of the sheet `Lịch sử điểm`, as it is written: one row for each unit and period. */
export const HISTORY_COLUMNS = ['period', 'version', 'level', 'unit', 'composite', 'grade', 'rank', 'parent'] as const;

export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** The sheet is read in all languages, whichever the workbook was written in. */
const TEXTS = LANGUAGES.map((language) => messagesIn(language).sheets);

/** Fewer filled cells are a title or an explanation. */
const HEADER_CELLS = 5;

/** Where the header of the sheet stands, and where its columns do. */
export interface HistoryHeader {
  readonly row: number;
  readonly places: ReadonlyMap<HistoryColumn, number>;
}

/** Finds the sheet's header by its words; a column that nobody knows by its words stands where we write it. */
export function historyHeader(sheet: Sheet): HistoryHeader | undefined {
  const row = sheet.rows.findIndex((cells) => cells.filter((cell) => cellText(cell) !== '').length >= HEADER_CELLS);
  const header = sheet.rows[row];
  if (header === undefined) return undefined;
  const places = new Map<HistoryColumn, number>();
  header.forEach((cell, at) => {
    const words = plainText(cellText(cell));
    const column = HISTORY_COLUMNS.find((each) =>
      TEXTS.some(({ history }) => plainText(history.headers[each]) === words),
    );
    if (column !== undefined && !places.has(column)) places.set(column, at);
  });
  const taken = new Set(places.values());
  HISTORY_COLUMNS.forEach((column, at) => {
    if (!places.has(column) && !taken.has(at)) places.set(column, at);
  });
  return { row, places };
}

/** The value of a row in one of the sheet's columns. */
export function cellIn(
  cells: readonly CellValue[],
  { places }: Pick<HistoryHeader, 'places'>,
  column: HistoryColumn,
): CellValue | undefined {
  const at = places.get(column);
  return at === undefined ? undefined : cells[at];
}

/** The level that a text names: by its words in any language, or as sheets of before named it. */
export function levelNamed(text: string): RosterLevel | undefined {
  const levels = Object.keys(messagesIn('vi').sheets.rosters) as RosterLevel[];
  const plain = plainText(text);
  return levels.find((level) => level === text || TEXTS.some(({ rosters }) => plainText(rosters[level]) === plain));
}

/** The words for the levels in all languages. */
export function levelWords(): readonly string[] {
  return TEXTS.flatMap(({ rosters }) => Object.values(rosters));
}
