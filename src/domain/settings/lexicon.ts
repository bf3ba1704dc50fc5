import { plainText } from '../text/letters';
import { synonyms } from '../vocabulary/synonyms';
import type { Settings } from './Settings';

interface Phrase {
  readonly meaning: string;
  readonly words: string;
}

/** The words of the settings, their indices and the vocabulary made ready for looking up meanings in headers. */
export interface Lexicon {
  /** Longest first. */
  readonly phrases: readonly Phrase[];
  /** The same by their first word, because a text has few words and the lexicon many phrases. */
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly groupKeys: ReadonlySet<string>;
  /** Words that aggregates' names begin with. */
  readonly aggregates: readonly string[];
}

export interface PhraseMatch {
  readonly meaning: string;
  /** Where the phrase stands in the plain text, its spaces around it included. */
  readonly words: string;
  /** Whether the text says nothing else. */
  readonly whole: boolean;
}

/** Puts the synonyms in plain letters, longest first, so that the first match is the most telling one. */
export function lexiconOf(settings: Settings): Lexicon {
  const items = settings.indices.flatMap((index) => index.items);
  const known = items.map(({ key, words = [] }) => ({ meaning: key, words }));
  const named = items.map(({ key, name }) => ({ meaning: key, words: [name] }));
  const phrases = [...settings.synonyms, ...known, ...synonyms, ...named]
    .flatMap(({ meaning, words }) => words.map((each) => ({ meaning, words: plainText(each) })))
    .filter(({ words }) => words !== '')
    .sort((left, right) => right.words.length - left.words.length);
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words.split(' ');
    const same = byFirstWord.get(first);
    if (same === undefined) byFirstWord.set(first, [phrase]);
    else same.push(phrase);
  }
  const aggregates = phrases.filter(({ meaning }) => meaning === 'aggregate').map(({ words }) => words);
  return { phrases, byFirstWord, aggregates, groupKeys: new Set(items.map(({ key }) => key)) };
}

/** The longest phrase of the wanted meanings that stands in a plain text as whole words. */
export function findPhrase(
  lexicon: Lexicon,
  plain: string,
  wanted: (meaning: string) => boolean,
): PhraseMatch | undefined {
  let found: Phrase | undefined;
  const padded = `${plain} `;
  for (let start = 0; start < plain.length; start = padded.indexOf(' ', start) + 1) {
    const first = plain.slice(start, padded.indexOf(' ', start));
    const longest = lexicon.byFirstWord
      .get(first)
      ?.find(({ meaning, words }) => wanted(meaning) && padded.startsWith(`${words} `, start));
    if (longest !== undefined && longest.words.length > (found?.words.length ?? 0)) found = longest;
  }
  return found === undefined ? undefined : { meaning: found.meaning, words: found.words, whole: found.words === plain };
}

/** A plain text without some words of it. */
export function withoutPhrase(plain: string, words: string): string {
  return ` ${plain} `.replace(` ${words} `, ' ').replace(/\s+/g, ' ').trim();
}
