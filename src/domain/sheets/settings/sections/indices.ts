import { z } from 'zod';
import type { Index } from '../../../indices/Index';
import { presetIndex, presetIndices } from '../../../indices/presets';
import type { Settings } from '../../../settings/Settings';
import { nearestOf } from '../../../text/nearest';
import { plainText } from '../../../text/letters';
import type { SettingsText } from '../columns';
import type { EntryReader } from '../EntryReader';
import { MOST_POINTS } from './items';
import { type ReadSection, textAt } from '../SettingsSections';
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

/** The indices in use, the office's own first; another code there is another index. */
export function indicesTable({ indices }: Settings, text: SettingsText): SettingsTable {
  return settingsTable('indices', text, {
    rows: indices.map(({ key, name, whole }, at) => ({
      id: key,
      cells: [key, name, whole ?? null, at === 0 ? text.ownIndexNote : text.statedIndexNote],
    })),
    styles: [CHOICE, TYPED_TEXT, INPUT, NOTED],
    rules: [
      listRule('code', [...new Set([...indices, ...presetIndices].map(({ key }) => key))], text.indexMessage),
      numberRule(text, 'whole', 0.0001, MOST_POINTS),
    ],
  });
}

/** An index that the sheet names, and what is known of it without the sheet. */
export interface NamedIndex {
  readonly key: string;
  readonly name?: string;
  /** The points in all that the sheet states, and where it does. */
  readonly whole?: number;
  readonly base?: Index;
}

const points = z.number().positive().max(MOST_POINTS);

/** Whether the office's own items in the sheet are mostly those of an index. */
function hasItemsOf({ items }: Index, sections: readonly ReadSection[]): boolean {
  const rows = sections.filter(({ key, index }) => key === 'items' && index === undefined);
  const codes = rows.flatMap(({ entries }) => entries.map((entry) => plainText(textAt(entry, 'code'))));
  return codes.filter((code) => items.some((item) => plainText(item.code) === code)).length * 2 > codes.length;
}

/** The indices that the sheet is about, in its order; those that hold without it where it names none. */
export function readIndexNames(
  sections: readonly ReadSection[],
  base: Settings,
  reader: EntryReader,
): readonly NamedIndex[] {
  const own = base.indices.map((index) => ({ key: index.key, base: index }));
  const entries = sections.filter(({ key }) => key === 'indices').flatMap((section) => section.entries);
  const known = [...base.indices, ...presetIndices];
  const described = sections.flatMap(({ key, index }) => (key === 'items' && index !== undefined ? [index] : []));
  const named = entries.flatMap((entry, at): readonly NamedIndex[] => {
    const code = textAt(entry, 'code');
    const same = known.find(({ key }) => plainText(key) === plainText(code));
    const found = same ?? presetIndex(code);
    const key = same?.key ?? code;
    reader.identify(entry, key);
    const near = nearestOf(
      code,
      known.map((index) => index.key),
    );
    const mistyped = known.find((index) => index.key === near);
    const isDescribed =
      at === 0
        ? mistyped === undefined || !hasItemsOf(mistyped, sections)
        : described.some((each) => plainText(each) === plainText(code));
    if (code === '' || (found === undefined && !isDescribed)) {
      reader.report(entry, 'code', code === '' ? 'name' : 'code', { nearest: near });
      return at === 0 ? own.slice(0, 1) : [];
    }
    const name = textAt(entry, 'name');
    const whole = textAt(entry, 'whole') === '' ? undefined : reader.figure(entry, 'whole', points);
    return [
      {
        key,
        ...(name === '' ? {} : { name }),
        ...(whole === undefined ? {} : { whole }),
        ...(found === undefined ? {} : { base: found }),
      },
    ];
  });
  if (named.length === 0) return own;
  const listed = new Set(named.map(({ key }) => key));
  // An index that a settings file brings stands beside those of the sheet; the preset's own index gives way to them.
  return [...named, ...own.filter(({ key }) => !listed.has(key) && presetIndex(key) === undefined)];
}
