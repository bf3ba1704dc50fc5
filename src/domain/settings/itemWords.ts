import type { IndexItem } from '../indices/Index';
import { memoizeBy } from '../memo/memoizeBy';
import { type Found, PhraseBook, wordsOf } from '../vocabulary/PhraseBook';
import { isOtherMatter, titleParts } from '../vocabulary/titleWords';
import type { Settings } from './Settings';

/** The names an item goes under: the office's own words, those of its index, its name. */
export function namesOfItem({ key, name, words = [] }: IndexItem, synonyms: Settings['synonyms']): readonly string[] {
  const own = synonyms.flatMap((each) => (each.meaning === key ? each.words : []));
  return [...new Set([...own, ...words, name])];
}

const namesOfItems = memoizeBy(({ indices, synonyms }: Settings): PhraseBook<string> => {
  const items = indices.flatMap((index) => index.items);
  return new PhraseBook(items.map((item) => ({ meaning: item.key, words: namesOfItem(item, synonyms) })));
});

/** Finds the item of the settings' indices whose name stands in a text as whole words, of several the longest one. */
export const itemFinder = memoizeBy((settings: Settings): ((text: string) => string | undefined) => {
  const names = namesOfItems(settings);
  return (text) => longest(names.allIn(wordsOf(text)))?.meaning;
});

/** The item of the settings' indices that a title says its table is of: of `Tiến độ giải ngân` none, whatever `tiến độ` alone names. */
export function itemOfTitle(title: string, settings: Settings): string | undefined {
  const found = titleParts(title).flatMap((part) => {
    const words = wordsOf(part);
    const typed = words.exact ?? words.plain;
    return namesOfItems(settings)
      .allIn(words)
      .filter(({ to }) => !isOtherMatter(typed.slice(to)));
  });
  return longest(found)?.meaning;
}

function longest(found: readonly Found<string>[]): Found<string> | undefined {
  return found.reduce<Found<string> | undefined>(
    (best, each) => (best === undefined || each.to - each.from > best.to - best.from ? each : best),
    undefined,
  );
}
