import { z } from 'zod';
import type { ComponentRule, Index, IndexItem } from '../../../indices/Index';
import { presetIndex } from '../../../indices/presets';
import { plainText } from '../../../text/letters';
import type { LanguageText, SettingsText } from '../columns';
import type { EntryReader } from '../EntryReader';
import { type Entry, textAt } from '../SettingsSections';
import {
  CHOICE,
  INPUT,
  listRule,
  NOTED,
  numberRule,
  type SettingsTable,
  settingsTable,
  TYPED_TEXT,
} from '../SettingsTable';
import { isFormerPreset } from '../../../indices/766/formerComponents';
import { itemChoices, MOST_POINTS } from './items';
import { choicesOf } from './policies';

const percent = z.number().positive().max(100);
const points = z.number().positive().max(MOST_POINTS);

/** How the components of an index's items are scored, each rule with its words apart by semicolons. */
export function componentsTable(index: Index, isOwn: boolean, text: SettingsText): SettingsTable {
  const preset = new Map((presetIndex(index.key)?.components ?? []).map((rule) => [idOf(rule.words), rule]));
  const item = (key: string | undefined): string | null => index.items.find((each) => each.key === key)?.name ?? null;
  return settingsTable('components', text, {
    ...(isOwn ? {} : { index: index.key }),
    about: text.componentsAbout,
    rows: index.components.map((rule) => {
      const id = idOf(rule.words);
      const note = isSame(rule, preset.get(id)) ? text.presetComponentNote : text.ownComponentNote;
      const { words, target, withoutBase, max } = rule;
      return {
        id,
        cells: [words.join('; '), item(rule.item), target, text.withoutBases[withoutBase], max ?? null, note],
      };
    }),
    styles: [TYPED_TEXT, CHOICE, INPUT, CHOICE, INPUT, NOTED],
    rules: [
      listRule(
        'item',
        index.items.map(({ name }) => name.replaceAll(',', ' ')),
        text.choiceMessage,
      ),
      numberRule(text, 'target', 0.01, 100),
      listRule('withoutBase', Object.values(text.withoutBases), text.choiceMessage),
      numberRule(text, 'max', 0.0001, MOST_POINTS),
    ],
  });
}

function idOf(words: readonly string[]): string {
  return words.map(plainText).join(';');
}

function isSame(rule: ComponentRule, other: ComponentRule | undefined): boolean {
  return (
    other !== undefined &&
    (['item', 'max', 'target', 'withoutBase'] as const).every((field) => rule[field] === other[field])
  );
}

/** The rules for components in the order of the sheet, then those that hold without it and that it does not state. */
export function readComponents(
  entries: readonly Entry[],
  { items, components: base }: Pick<Index, 'items' | 'components'>,
  reader: EntryReader,
  texts: readonly LanguageText[],
): readonly ComponentRule[] {
  const own = entries.flatMap((entry) => {
    const rule = componentIn(entry, items, base, reader, texts);
    // A sheet of before has no column for the item; what it has from the preset of then gives way to the one of now.
    const isKept = rule !== undefined && (entry.section.places.has('item') || !isFormerPreset(rule));
    return isKept ? [rule] : [];
  });
  const stated = new Set(own.flatMap(({ words }) => words.map(plainText)));
  return [...own, ...base.filter(({ words }) => !words.some((word) => stated.has(plainText(word))))];
}

function componentIn(
  entry: Entry,
  items: readonly IndexItem[],
  base: readonly ComponentRule[],
  reader: EntryReader,
  texts: readonly LanguageText[],
): ComponentRule | undefined {
  const words = textAt(entry, 'words')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => plainText(word) !== '');
  const before = base.find((rule) =>
    rule.words.some((word) => words.some((own) => plainText(own) === plainText(word))),
  );
  reader.identify(entry, idOf(words));
  if (words.length === 0) {
    reader.report(entry, 'words', 'name');
    return undefined;
  }
  const target = reader.figure(entry, 'target', percent) ?? before?.target;
  const bases = choicesOf(texts, ({ withoutBases }) => withoutBases);
  const policy = textAt(entry, 'withoutBase') === '' ? 'empty' : reader.choice(entry, 'withoutBase', bases, 'choice');
  const item =
    textAt(entry, 'item') === ''
      ? before?.item
      : (reader.choice(entry, 'item', itemChoices(items), 'item')?.key ?? before?.item);
  const max = textAt(entry, 'max') === '' ? before?.max : (reader.figure(entry, 'max', points) ?? before?.max);
  if (target === undefined) return undefined;
  return {
    words,
    ...(item === undefined ? {} : { item }),
    ...(max === undefined ? {} : { max }),
    target,
    withoutBase: policy ?? before?.withoutBase ?? 'empty',
    ...(before?.preset === true && idOf(before.words) === idOf(words) ? { preset: true } : {}),
  };
}
