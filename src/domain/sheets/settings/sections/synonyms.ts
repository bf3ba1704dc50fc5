import type { IndexItem } from '../../../indices/Index';
import type { Settings } from '../../../settings/Settings';
import { COLUMN_ROLES, type ColumnRole } from '../../../vocabulary/columnRoles';
import { MEANINGS_BESIDE_ROLES, type Synonym } from '../../../vocabulary/Synonym';
import type { LanguageText, SettingsText } from '../columns';
import type { Choice, EntryReader } from '../EntryReader';
import { type Entry, textAt } from '../SettingsSections';
import { type SettingsTable, settingsTable, TEXT } from '../SettingsTable';
import { itemChoices } from './items';

/** Between words of one meaning, which may have commas inside. */
const BETWEEN = '; ';

/** The office's own words, a row for each meaning. */
export function synonymsTable({ synonyms, indices }: Settings, text: SettingsText): SettingsTable {
  const items = indices.flatMap((index) => index.items);
  const names = new Map<string, string>([
    ...items.map(({ key, name }) => [key, name] as const),
    ...ROLES.map((role) => [role, text.roles[role]] as const),
    ...MEANINGS_BESIDE_ROLES.map((meaning) => [meaning, text.meanings[meaning]] as const),
  ]);
  return settingsTable('synonyms', text, {
    rows: synonyms.map(({ words, meaning }) => ({ cells: [words.join(BETWEEN), names.get(meaning) ?? meaning] })),
    styles: [TEXT, TEXT],
  });
}

export function readSynonym(
  entry: Entry,
  items: readonly IndexItem[],
  reader: EntryReader,
  texts: readonly LanguageText[],
): readonly Synonym[] {
  const words = textAt(entry, 'words')
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (words.length === 0) {
    reader.report(entry, 'words', 'name');
    return [];
  }
  const meaning = reader.choice(entry, 'meaning', meanings(items, texts), 'role');
  return meaning === undefined ? [] : [{ meaning, words }];
}

const ROLES = COLUMN_ROLES.filter((role): role is Exclude<ColumnRole, 'unknown'> => role !== 'unknown');

function meanings(items: readonly IndexItem[], texts: readonly LanguageText[]): readonly Choice<string>[] {
  return [
    ...ROLES.map((role) => ({ value: role, words: texts.map(({ text }) => text.roles[role]) })),
    ...MEANINGS_BESIDE_ROLES.map((each) => ({ value: each, words: texts.map(({ text }) => text.meanings[each]) })),
    ...itemChoices(items).map(({ value, words }) => ({ value: value.key, words })),
  ];
}

/** Words that a file and the sheet both have count once. */
export function mergedSynonyms(first: readonly Synonym[], others: readonly Synonym[]): readonly Synonym[] {
  if (first.length === 0) return others;
  const known = new Set(first.map(identityOf));
  return [...first, ...others.filter((each) => !known.has(identityOf(each)))];
}

function identityOf({ meaning, words }: Synonym): string {
  return [meaning, ...words].join('\n');
}
