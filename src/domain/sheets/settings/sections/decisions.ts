import { rules } from '../../../findings/rules';
import type { IndexItem } from '../../../indices/Index';
import type { ColumnChoice, IgnoredFinding, Settings } from '../../../settings/Settings';
import type { LanguageText, SettingsText } from '../columns';
import type { EntryReader } from '../EntryReader';
import { type Entry, textAt } from '../SettingsSections';
import { type SettingsTable, settingsTable, TEXT } from '../SettingsTable';
import { itemChoices } from './items';
import { choicesOf } from './policies';

/** The meanings that persons chose for columns. */
export function columnsTable({ columns, indices }: Settings, text: SettingsText): SettingsTable {
  const items = indices.flatMap((index) => index.items);
  const nameOf = (key: string | undefined): string | null => items.find((item) => item.key === key)?.name ?? null;
  return settingsTable('columns', text, {
    rows: columns.map(({ sheet, header, role, group }) => ({
      cells: [sheet, header, text.roles[role], nameOf(group)],
    })),
    styles: [TEXT, TEXT, TEXT, TEXT],
  });
}

export function readColumnChoice(
  entry: Entry,
  items: readonly IndexItem[],
  reader: EntryReader,
  texts: readonly LanguageText[],
): readonly ColumnChoice[] {
  const [sheet, header] = [textAt(entry, 'sheet'), textAt(entry, 'header')];
  if (sheet === '' || textAt(entry, 'role') === '') {
    reader.report(entry, sheet === '' ? 'sheet' : 'role', 'name');
    return [];
  }
  const role = reader.choice(
    entry,
    'role',
    choicesOf(texts, ({ roles }) => roles),
    'role',
  );
  const group = textAt(entry, 'group') === '' ? undefined : reader.choice(entry, 'group', itemChoices(items), 'item');
  if (role === undefined || (group === undefined && textAt(entry, 'group') !== '')) return [];
  return [{ sheet, header, role, ...(group === undefined ? {} : { group: group.key }) }];
}

/** The findings that persons passed over. */
export function ignoredTable({ ignored, language }: Settings, text: SettingsText): SettingsTable {
  const names = new Map<string, string>(rules.map(({ id, name }) => [id, name[language]]));
  return settingsTable('ignored', text, {
    rows: ignored.map(({ rule, sheet, cell, reason }) => ({ cells: [names.get(rule) ?? rule, sheet, cell, reason] })),
    styles: [TEXT, TEXT, TEXT, TEXT],
  });
}

export function readIgnored(
  entry: Entry,
  reader: EntryReader,
  texts: readonly LanguageText[],
): readonly IgnoredFinding[] {
  const [sheet, cell, reason] = [textAt(entry, 'sheet'), textAt(entry, 'cell'), textAt(entry, 'reason')];
  if (textAt(entry, 'rule') === '' || cell === '') {
    reader.report(entry, cell === '' ? 'cell' : 'rule', 'name');
    return [];
  }
  const choices = rules.map(({ id, name }) => ({
    value: id,
    words: texts.map(({ language }) => name[language]),
    former: id,
  }));
  const rule = reader.choice(entry, 'rule', choices, 'rule');
  return rule === undefined ? [] : [{ rule, sheet, cell, reason }];
}
