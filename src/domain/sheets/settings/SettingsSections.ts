import { cellText } from '../../workbook/cellText';
import { plainText } from '../../text/letters';
import type { CellValue, Sheet } from '../../workbook/Workbook';
import type { Language } from '../../settings/Settings';
import { type ColumnId, headersOf, type LanguageText, SECTION_COLUMNS, SECTION_KEYS, type SectionKey } from './columns';

/** One row of a table of the sheet. */
export interface Entry {
  /** Zero-based, as on the sheet. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly numberFormats: readonly (string | undefined)[];
  readonly section: ReadSection;
}

/** One table of the sheet as it was found. */
export interface ReadSection {
  readonly key: SectionKey;
  /** The index that it is about, as its title says behind a colon. */
  readonly index?: string;
  readonly language: Language;
  /** Where its columns stand. */
  readonly places: ReadonlyMap<ColumnId, number>;
  readonly entries: readonly Entry[];
}

/** Finds the tables of a settings sheet, whichever language their titles are in. A table ends at a blank row. */
export function settingsSections(sheet: Sheet, texts: readonly LanguageText[]): readonly ReadSection[] {
  const found: (ReadSection & { entries: Entry[] })[] = [];
  let opened: SectionTitle | undefined;
  let current: (ReadSection & { entries: Entry[] }) | undefined;
  sheet.rows.forEach((cells, row) => {
    const first = cellText(cells[0]);
    const filled = cells.filter((cell) => cellText(cell) !== '').length;
    const isHeader = opened !== undefined && current === undefined && filled > 1;
    const title = first === '' || isHeader ? undefined : titleOf(first, filled, texts);
    if (title !== undefined) {
      opened = title;
      current = undefined;
    } else if (filled === 0) {
      opened = current = undefined;
    } else if (current !== undefined) {
      current.entries.push({ row, cells, numberFormats: sheet.numberFormats[row] ?? [], section: current });
    } else if (opened !== undefined && isHeader) {
      // What is explained below a title stands in its first cell alone; a header has more.
      current = { ...opened, places: placesOf(opened.key, cells, texts), entries: [] };
      found.push(current);
    }
  });
  return found;
}

type SectionTitle = Pick<ReadSection, 'key' | 'index' | 'language'>;

/**
 * A title is known by what stands before its explanation in brackets, and its index by what stands behind a colon. It
 * stands alone in its row; an entry that begins with the same word does not.
 */
function titleOf(text: string, filled: number, texts: readonly LanguageText[]): SectionTitle | undefined {
  if (filled > 1 && !/[(:]/u.test(text)) return undefined;
  const [, name = '', index] = /^([^(:]*)(?:\([^)]*\)\s*)?(?::\s*(.*\S))?/su.exec(text) ?? [];
  for (const { language, text: words } of texts) {
    const key = SECTION_KEYS.find((each) => plainText(nameIn(words.sections[each].title)) === plainText(name));
    if (key !== undefined) return { key, language, ...(index === undefined ? {} : { index }) };
  }
  return undefined;
}

function nameIn(title: string): string {
  return title.split('(')[0] ?? title;
}

/** Where a header's words say the columns stand; one it does not name is looked for where we write it, if that is free. */
function placesOf(
  key: SectionKey,
  header: readonly CellValue[],
  texts: readonly LanguageText[],
): ReadonlyMap<ColumnId, number> {
  const columns: readonly ColumnId[] = SECTION_COLUMNS[key];
  const places = new Map<ColumnId, number>();
  header.forEach((cell, at) => {
    const words = plainText(cellText(cell));
    const column = columns.find((each) =>
      texts.some(({ text }) => words !== '' && plainText(headersOf(key, text)[each] ?? '') === words),
    );
    if (column !== undefined && !places.has(column)) places.set(column, at);
  });
  const taken = new Set(places.values());
  columns.forEach((column, at) => {
    if (!places.has(column) && !taken.has(at)) places.set(column, at);
  });
  return places;
}

/** The value of an entry in a column; `undefined` where its table has no such column. */
export function cellIn({ cells, section }: Entry, column: ColumnId): CellValue | undefined {
  const at = section.places.get(column);
  return at === undefined ? undefined : cells[at];
}

/** The same as text. */
export function textAt(entry: Entry, column: ColumnId): string {
  return cellText(cellIn(entry, column));
}

/** A row as it is written now: its columns in our order, then whatever a person wrote to the right of them. */
export function cellsInOrder(entry: Entry): readonly CellValue[] {
  const { cells, section } = entry;
  const columns: readonly ColumnId[] = SECTION_COLUMNS[section.key];
  const width = Math.max(...section.places.values()) + 1;
  return [
    ...columns.map((column) => cellIn(entry, column) ?? null),
    ...cells.slice(Math.max(width, section.places.size)),
  ];
}
