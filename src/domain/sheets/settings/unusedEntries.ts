import { messagesIn } from '../../languages/messages';
import { LANGUAGES, type Settings } from '../../settings/Settings';
import { nearestOf } from '../../text/nearest';
import type { Table } from '../../tables/Table';
import { type BadSetting, EntryReader } from './EntryReader';
import type { SettingsSheet } from './readSettings';
import { type Entry, textAt } from './SettingsSections';

/** Entries about single columns that no table has: a target or a chosen meaning that changes nothing. */
export function unusedEntries(
  { sections, ids, problems, settings }: SettingsSheet,
  tables: readonly Table[],
): readonly BadSetting[] {
  const reader = new EntryReader();
  const reported = new Set(problems.map(({ row }) => row));
  const headers = new Set(
    tables.flatMap(({ columns }) => columns.flatMap(({ header, path }) => [header, path.at(-1)])),
  );
  const known = knownCodes(settings);
  const entriesOf = (key: 'targets' | 'columns'): readonly Entry[] =>
    sections.flatMap((section) => (section.key === key ? section.entries : [])).filter(({ row }) => !reported.has(row));
  for (const entry of entriesOf('targets')) {
    const id = ids.get(entry.row) ?? '';
    if (known.ids.has(id) || headers.has(id)) continue;
    reader.identify(entry, id);
    reader.report(entry, 'code', 'unused', { nearest: nearestOf(id, [...known.words, ...textsOf(headers)]) });
  }
  for (const entry of entriesOf('columns')) {
    const [sheet, header] = [textAt(entry, 'sheet'), textAt(entry, 'header')];
    const own = tables.filter((table) => table.sheet === sheet);
    if (own.some(({ columns }) => columns.some((column) => column.header === header))) continue;
    if (own.length === 0) reportUnused(reader, entry, 'sheet', [...new Set(tables.map((table) => table.sheet))]);
    else
      reportUnused(
        reader,
        entry,
        'header',
        own.flatMap(({ columns }) => columns.map((column) => column.header)),
      );
  }
  return reader.problems;
}

function reportUnused(reader: EntryReader, entry: Entry, column: 'sheet' | 'header', words: readonly string[]): void {
  reader.report(entry, column, 'unused', { nearest: nearestOf(textAt(entry, column), words) });
}

function textsOf(headers: ReadonlySet<string | undefined>): readonly string[] {
  return [...headers].filter((header) => header !== undefined);
}

/** The ids in a table of targets that are no columns: the composite, other rates, the items. */
function knownCodes({ indices }: Settings): { readonly ids: ReadonlySet<string>; readonly words: readonly string[] } {
  const items = indices.flatMap((index) => index.items);
  const general = LANGUAGES.map((language) => messagesIn(language).sheets.settings.codes);
  return {
    ids: new Set(['composite', 'default', ...items.map(({ key }) => key)]),
    words: [
      ...items.map(({ code }) => code),
      ...general.flatMap(({ composite, default: other }) => [composite, other]),
    ],
  };
}
