import { z } from 'zod';
import { COMMON_TARGET } from '../../../indices/bands';
import type { Index, IndexItem } from '../../../indices/Index';
import { itemKeyOf } from '../../../indices/keys';
import { presetIndex } from '../../../indices/presets';
import { nearestOf } from '../../../text/nearest';
import { plainText } from '../../../text/letters';
import type { SettingsText } from '../columns';
import type { Choice, EntryReader } from '../EntryReader';
import { type Entry, textAt } from '../SettingsSections';
import { INPUT, NOTED, numberRule, type SettingsTable, settingsTable, TEXT, TYPED_TEXT } from '../SettingsTable';

/** No index of an office goes beyond this. */
export const MOST_POINTS = 1_000_000;

const points = z.number().positive().max(MOST_POINTS);

/** The items of an index with their maxima. */
export function itemsTable(index: Index, isOwn: boolean, text: SettingsText): SettingsTable {
  return settingsTable('items', text, {
    ...(isOwn ? {} : { index: index.key }),
    rows: index.items.map(({ key, code, name, max }) => ({
      id: key,
      cells: [code, name, max ?? null, itemNote(index, key, text)],
    })),
    styles: [TEXT, TYPED_TEXT, INPUT, NOTED],
    rules: [numberRule(text, 'max', 0.0001, MOST_POINTS)],
  });
}

function itemNote(index: Index, item: string, text: SettingsText): string {
  const max = presetIndex(index.key)?.items.find(({ key }) => key === item)?.max;
  return max === undefined ? text.ownItemNote : text.itemNote(String(max));
}

/** The words by which an index's items are known in the sheet. */
export function itemChoices(items: readonly IndexItem[]): readonly Choice<IndexItem>[] {
  return items.map((item) => ({ value: item, words: [item.code, item.name], former: item.key }));
}

/**
 * The items that the sheet states, over what is known of them without it.
 * @param isRestated whether the index is the known one with maxima of its own, so that a blank one is not the known one's
 */
export function readItems(
  entries: readonly Entry[],
  base: Index | undefined,
  isRestated: boolean,
  reader: EntryReader,
): readonly IndexItem[] {
  const before = base?.items ?? [];
  if (entries.length === 0) return before;
  const byCode = before.map((item) => ({ value: item, words: [item.code], former: item.key }));
  const stated = entries.map((entry) => ({ entry, item: reader.find(textAt(entry, 'code'), byCode) }));
  const missing = before.filter((item) => !stated.some((each) => each.item === item));
  const items = stated.flatMap(({ entry, item }): readonly IndexItem[] => {
    const code = textAt(entry, 'code');
    const fresh = newItem(code, textAt(entry, 'name'));
    reader.identify(entry, item?.key ?? fresh.key);
    // A code that is nearly one of those that are missing is that one, mistyped.
    const nearest =
      item === undefined
        ? nearestOf(
            code,
            missing.map((each) => each.code),
          )
        : undefined;
    const misnamed = missing.find(
      (each) => each.code === nearest || plainText(each.name) === plainText(textAt(entry, 'name')),
    );
    if (item === undefined && misnamed !== undefined) {
      reader.report(entry, 'code', 'code', { nearest: misnamed.code });
      return [itemFrom(entry, misnamed, isRestated, reader)];
    }
    if (item === undefined && code === '') {
      reader.report(entry, 'code', 'name');
      return [];
    }
    return [itemFrom(entry, item ?? fresh, isRestated, reader)];
  });
  return withNamesApart(items, before, entries, reader);
}

function newItem(code: string, name: string): IndexItem {
  return { key: itemKeyOf(name) || code, code, name: name === '' ? code : name, target: COMMON_TARGET };
}

function itemFrom(entry: Entry, before: IndexItem, isRestated: boolean, reader: EntryReader): IndexItem {
  const name = textAt(entry, 'name');
  const { max: known, ...others } = before;
  // A table that states no maxima is ranked without them; the cell stays open for whoever knows them.
  const open = (known === undefined || isRestated) && textAt(entry, 'max') === '';
  const max = open ? undefined : (reader.figure(entry, 'max', points) ?? known);
  return { ...others, ...(max === undefined ? {} : { max }), ...(name === '' ? {} : { name }) };
}

/** Two items of one name cannot be told apart in any table: the one that was not called so keeps the name it had. */
function withNamesApart(
  items: readonly IndexItem[],
  before: readonly IndexItem[],
  entries: readonly Entry[],
  reader: EntryReader,
): readonly IndexItem[] {
  const nameBefore = (item: IndexItem): string | undefined => before.find(({ key }) => key === item.key)?.name;
  const isOwner = (item: IndexItem): boolean => plainText(nameBefore(item) ?? '') === plainText(item.name);
  return items.map((item) => {
    const same = items.filter(({ name }) => plainText(name) === plainText(item.name));
    if ((same.find(isOwner) ?? same[0]) === item) return item;
    const entry = entries.find((each) => reader.ids.get(each.row) === item.key);
    if (entry !== undefined) reader.report(entry, 'name', 'twice');
    return { ...item, name: nameBefore(item) ?? item.code };
  });
}

/**
 * The points in all. A mistyped maximum shows in their sum: where the sheet states another whole, that one stands.
 * @param addsUp whether the items are known to make the whole: those that a table states may be a part of it
 */
export function readWhole(
  { items, whole: sum }: Pick<Index, 'items' | 'whole'>,
  stated: number | undefined,
  addsUp: boolean,
  entries: readonly Entry[],
  reader: EntryReader,
): number | undefined {
  const [first] = entries;
  if (stated === undefined || sum === stated || items.length === 0) return sum;
  if (addsUp && first !== undefined && sum !== undefined) reader.report(first, 'max', 'sum', { found: String(sum) });
  return stated;
}
