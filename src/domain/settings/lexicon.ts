import { plainText } from '../text/letters';
import type { Settings } from './Settings';

interface Phrase {
  readonly meaning: string;
  readonly words: string;
}

/** The settings' synonyms made ready for looking up meanings in headers. */
export interface Lexicon {
  readonly phrases: readonly Phrase[];
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
  const named = settings.groups.map((group) => ({ meaning: group.key, words: [group.name] }));
  const phrases = [...settings.synonyms, ...named]
    .flatMap(({ meaning, words }) => words.map((each) => ({ meaning, words: plainText(each) })))
    .filter(({ words }) => words !== '')
    .sort((left, right) => right.words.length - left.words.length);
  const aggregates = phrases.filter(({ meaning }) => meaning === 'aggregate').map(({ words }) => words);
  return { phrases, aggregates, groupKeys: new Set(settings.groups.map((group) => group.key)) };
}

/** The longest phrase of the wanted meanings that stands in a plain text as whole words. */
export function findPhrase(
  lexicon: Lexicon,
  plain: string,
  wanted: (meaning: string) => boolean,
): PhraseMatch | undefined {
  const padded = ` ${plain} `;
  const found = lexicon.phrases.find(({ meaning, words }) => wanted(meaning) && padded.includes(` ${words} `));
  return found === undefined ? undefined : { meaning: found.meaning, words: found.words, whole: found.words === plain };
}

/** A plain text without some words of it. */
export function withoutPhrase(plain: string, words: string): string {
  return ` ${plain} `.replace(` ${words} `, ' ').replace(/\s+/g, ' ').trim();
}
