import type { IndexItem } from '../indices/Index';
import { memoizeBy } from '../memo/memoizeBy';
import { type Found, PhraseBook, wordsOf } from '../vocabulary/PhraseBook';
import type { Settings } from './Settings';

/** The names an item goes under: the office's own words, those of its index, its name. */
export function namesOfItem({ key, name, words = [] }: IndexItem, synonyms: Settings['synonyms']): readonly string[] {
  const own = synonyms.flatMap((each) => (each.meaning === key ? each.words : []));
  return [...new Set([...own, ...words, name])];
}

/** Finds the item of the settings' indices whose name stands in a text as whole words, of several the longest one. */
export const itemFinder = memoizeBy(({ indices, synonyms }: Settings): ((text: string) => string | undefined) => {
  const items = indices.flatMap((index) => index.items);
  const names = new PhraseBook(items.map((item) => ({ meaning: item.key, words: namesOfItem(item, synonyms) })));
  return (text) => longest(names.allIn(wordsOf(text)))?.meaning;
});

function longest(found: readonly Found<string>[]): Found<string> | undefined {
  return found.reduce<Found<string> | undefined>(
    (best, each) => (best === undefined || each.to - each.from > best.to - best.from ? each : best),
    undefined,
  );
}
