import { plainText } from '../text/letters';
import type { CellValue, Sheet } from '../workbook/Workbook';
import type { ComponentRule, Language, Rounding, TieRule } from './Settings';

/** The parts of the settings sheet; each begins with its title in column A and ends at a blank row. */
const SECTIONS = ['groups', 'targets', 'grades', 'other', 'components', 'columns', 'ignored'] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** The words by which the settings sheet of one language is read back. */
export interface SheetWords {
  readonly language: Language;
  readonly titles: Readonly<Record<SectionKey, string>>;
  readonly roundings: Readonly<Record<Rounding, string>>;
  readonly tieRules: Readonly<Record<TieRule, string>>;
  readonly withoutBases: Readonly<Record<ComponentRule['withoutBase'], string>>;
}

/** One row of a section. */
export interface Entry {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly numberFormats: readonly (string | undefined)[];
}

export interface Sections {
  readonly entries: Readonly<Record<SectionKey, readonly Entry[]>>;
  /** The language of the first title found. */
  readonly language?: Language;
}

/** Sorts the rows of a settings sheet into its sections, whichever language their titles are in. */
export function sectionsOf(sheet: Sheet, words: readonly SheetWords[]): Sections {
  const entries: Record<SectionKey, Entry[]> = {
    groups: [],
    targets: [],
    grades: [],
    other: [],
    components: [],
    columns: [],
    ignored: [],
  };
  let language: Language | undefined;
  let current: Entry[] | undefined;
  let beforeHeader = false;
  sheet.rows.forEach((cells, row) => {
    const first = textIn(cells[0]);
    const opened = first === '' ? undefined : titleOf(first, words);
    if (opened !== undefined) {
      language ??= opened.language;
      current = entries[opened.section];
      beforeHeader = true;
    } else if (cells.every((cell) => textIn(cell) === '')) {
      current = undefined;
    } else if (beforeHeader) {
      // What is explained below a title stands in its first cell alone; a header has more.
      beforeHeader = cells.filter((cell) => textIn(cell) !== '').length < 2;
    } else {
      current?.push({ row, cells, numberFormats: sheet.numberFormats[row] ?? [] });
    }
  });
  return language === undefined ? { entries } : { entries, language };
}

function titleOf(
  text: string,
  words: readonly SheetWords[],
): { readonly section: SectionKey; readonly language: Language } | undefined {
  for (const { titles, language } of words) {
    const section = SECTIONS.find((key) => plainText(titles[key]) === plainText(text));
    if (section !== undefined) return { section, language };
  }
  return undefined;
}

/** A cell's text; blank where there is none. */
export function textIn(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
}
