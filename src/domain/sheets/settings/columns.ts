import type { Messages } from '../../languages/messages';
import type { Language } from '../../settings/Settings';

/**
 * The tables of the sheet `Cấu hình` and their columns, left to right, as it is written. It is read by the words of the
 * headers, so that sheets of other column orders are read as well.
 */
export const SECTION_COLUMNS = {
  indices: ['code', 'name', 'whole', 'note'],
  items: ['code', 'name', 'max', 'note'],
  targets: ['code', 'name', 'target', 'note'],
  bands: ['name', 'from', 'short', 'note'],
  policies: ['code', 'name', 'value', 'note'],
  frame: ['code', 'name', 'value', 'note'],
  components: ['words', 'item', 'target', 'withoutBase', 'max', 'note'],
  synonyms: ['words', 'meaning'],
  columns: ['sheet', 'header', 'role', 'group'],
  ignored: ['rule', 'sheet', 'cell', 'reason'],
} as const;

export type SectionKey = keyof typeof SECTION_COLUMNS;
export type ColumnId = (typeof SECTION_COLUMNS)[SectionKey][number];

export const SECTION_KEYS = Object.keys(SECTION_COLUMNS) as readonly SectionKey[];

/** Tables of which there is one for each index. */
export const OF_INDEX: ReadonlySet<SectionKey> = new Set<SectionKey>(['items', 'targets', 'bands', 'components']);

/** The words of the sheet in one language. */
export type SettingsText = Messages['sheets']['settings'];

/** The same with its language: the sheet is read in all of them, whichever the workbook was written in. */
export interface LanguageText {
  readonly language: Language;
  readonly text: SettingsText;
}

/** The words above a section's columns, by column. */
export function headersOf(key: SectionKey, { sections }: SettingsText): Readonly<Partial<Record<ColumnId, string>>> {
  return sections[key].headers;
}
