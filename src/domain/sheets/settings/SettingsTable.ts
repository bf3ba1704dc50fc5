import { CELL, NAME_CELL, TEXT_FORMAT } from '../plan/look';
import type { CellStyle, PlannedCell, Validation } from '../plan/SheetPlan';
import { type ColumnId, headersOf, SECTION_COLUMNS, type SectionKey, type SettingsText } from './columns';

/** One row of a table as it is written. */
export interface SettingsRow {
  /** Its id, whatever its words: an item's key, a policy; absent in lists, whose rows stand by themselves. */
  readonly id?: string;
  readonly cells: readonly PlannedCell[];
}

/** A rule for what may be typed into a column of a table, in the rows of these ids or in all. */
export interface EntryRule {
  readonly column: ColumnId;
  readonly ids?: readonly string[];
  readonly rule: Validation['rule'];
  readonly message: string;
}

/** One table of the settings sheet: its title, a line below it, its header, and a row for each entry. */
export interface SettingsTable {
  readonly key: SectionKey;
  readonly index?: string;
  readonly title: string;
  readonly about?: string;
  readonly headers: readonly string[];
  readonly rows: readonly SettingsRow[];
  readonly styles: readonly CellStyle[];
  readonly rules: readonly EntryRule[];
}

const FILL = { fill: 'FFF9DB' };
/** How the cells of a column look: what is fixed, what a person edits, and remarks. */
export const TEXT: CellStyle = { ...NAME_CELL, numberFormat: TEXT_FORMAT };
export const NOTED: CellStyle = { ...NAME_CELL, fontSize: 11, italic: true };
export const TYPED_TEXT: CellStyle = { ...TEXT, ...FILL };
export const INPUT: CellStyle = { ...CELL, ...FILL };
/** A choice is made of words, which Excel must not take for dates. */
export const CHOICE: CellStyle = { ...INPUT, numberFormat: TEXT_FORMAT, wrap: true };

/** A table with the title and headers of a language; its title names the index where it is not the office's own. */
export function settingsTable(
  key: SectionKey,
  text: SettingsText,
  parts: Pick<SettingsTable, 'rows' | 'styles'> & Partial<Pick<SettingsTable, 'index' | 'about' | 'rules'>>,
): SettingsTable {
  const headers = headersOf(key, text);
  const { title } = text.sections[key];
  return {
    key,
    rules: [],
    ...parts,
    title: parts.index === undefined ? title : `${title}: ${parts.index}`,
    headers: SECTION_COLUMNS[key].map((column) => headers[column] ?? ''),
  };
}

/** A number between two others may be typed. */
export function numberRule(
  text: SettingsText,
  column: ColumnId,
  minimum: number,
  maximum: number,
  ids?: readonly string[],
): EntryRule {
  const message = text.numberMessage(minimum, maximum);
  return { column, rule: { kind: 'decimal', minimum, maximum }, message, ...(ids === undefined ? {} : { ids }) };
}

/** One of some words may be typed. */
export function listRule(
  column: ColumnId,
  values: readonly string[],
  message: string,
  ids?: readonly string[],
): EntryRule {
  return { column, rule: { kind: 'list', values }, message, ...(ids === undefined ? {} : { ids }) };
}
