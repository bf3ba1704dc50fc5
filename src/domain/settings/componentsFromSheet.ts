import { z } from 'zod';
import { plainText } from '../text/letters';
import type { EntryReader } from './EntryReader';
import { type Entry, type SheetWords, textIn } from './sections';
import type { ComponentRule } from './Settings';

const target = z.number().positive().max(100);

/** The rules for components in the order of the sheet, then those that hold without it and that it does not state. */
export function componentsIn(
  entries: readonly Entry[],
  base: readonly ComponentRule[],
  reader: EntryReader,
  words: readonly SheetWords[],
): readonly ComponentRule[] {
  const named = (name: string): ComponentRule | undefined =>
    base.find((rule) => plainText(rule.words) === plainText(name));
  const own = entries.flatMap((entry): readonly ComponentRule[] => {
    const name = textIn(entry.cells[0]);
    if (plainText(name) === '') {
      reader.report('components', entry, 0, 'name');
      return [];
    }
    const before = named(name);
    const goal = reader.figure('components', entry, 2, target) ?? before?.target;
    const policies = words.map(({ withoutBases }) => withoutBases);
    const policy = textIn(entry.cells[3]) === '' ? 'empty' : reader.choice('components', entry, 3, policies);
    if (goal === undefined) return [];
    return [{ words: name, target: goal, withoutBase: policy ?? before?.withoutBase ?? 'empty' }];
  });
  const stated = new Set(own.map((rule) => plainText(rule.words)));
  return [...own, ...base.filter((rule) => !stated.has(plainText(rule.words)))];
}
