import { memoizeText } from '../memo/memoizeText';
import { cleanText, foldText, plainText } from '../text/letters';

/** Some words of one meaning, as people write them; compared without tones, case and punctuation. */
export type Words<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** The same as a list, of which the first counts where two meanings have one phrase. */
export interface Phrases<Meaning extends string> {
  readonly meaning: Meaning;
  readonly words: readonly string[];
}

/** A phrase found in a text. */
export interface Found<Meaning extends string> {
  readonly meaning: Meaning;
  /** The tokens it covers, `from` included, `to` not. */
  readonly from: number;
  readonly to: number;
}

interface Entry<Meaning extends string> {
  readonly meaning: Meaning;
  readonly words: Tokens;
}

/** A text word by word. */
export interface Tokens {
  /** In plain letters. */
  readonly plain: readonly string[];
  /** With tones and vowel marks; absent where the whole text was typed without any. */
  readonly exact?: readonly string[];
}

/** Takes a text apart into its words. */
export const wordsOf = memoizeText((text): Tokens => {
  const typed = cleanText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}%]+/u)
    .filter((word) => plainText(word) !== '');
  const plain = typed.map(plainText);
  const exact = typed.map(foldText);
  return exact.every((word, index) => word === plain[index]) ? { plain } : { plain, exact };
});

/** The words of a text in plain letters. */
export function tokensOf(text: string): readonly string[] {
  return wordsOf(text).plain;
}

/**
 * Phrases by meaning, looked up in texts word by word: at every place the longest phrase counts, and no word twice.
 * Tones tell words apart (`cộng` from `công`, `tháng` from `thang`) in texts that have any.
 */
export class PhraseBook<Meaning extends string> {
  private readonly byFirst = new Map<string, Entry<Meaning>[]>();

  constructor(words: Words<Meaning> | readonly Phrases<Meaning>[]) {
    for (const { meaning, words: phrases } of isList(words) ? words : listOf(words)) {
      for (const phrase of phrases) this.add({ meaning, words: wordsOf(phrase) });
    }
    for (const entries of this.byFirst.values()) {
      entries.sort((one, other) => other.words.plain.length - one.words.plain.length);
    }
  }

  /** Everything a text says, from left to right. */
  allIn(text: Tokens): readonly Found<Meaning>[] {
    const found: Found<Meaning>[] = [];
    for (let at = 0; at < text.plain.length;) {
      const entry = this.at(text, at);
      if (entry === undefined) {
        at += 1;
        continue;
      }
      const to = at + entry.words.plain.length;
      found.push({ meaning: entry.meaning, from: at, to });
      at = to;
    }
    return found;
  }

  /** The meaning that a text begins with. */
  startOf(text: Tokens): Found<Meaning> | undefined {
    const entry = this.at(text, 0);
    return entry === undefined ? undefined : { meaning: entry.meaning, from: 0, to: entry.words.plain.length };
  }

  private at(text: Tokens, from: number): Entry<Meaning> | undefined {
    const first = text.plain[from];
    return first === undefined ? undefined : this.byFirst.get(first)?.find(({ words }) => standsAt(words, text, from));
  }

  private add(entry: Entry<Meaning>): void {
    const [first] = entry.words.plain;
    if (first === undefined) return;
    const same = this.byFirst.get(first);
    if (same === undefined) this.byFirst.set(first, [entry]);
    else same.push(entry);
  }
}

function isList<Meaning extends string>(
  words: Words<Meaning> | readonly Phrases<Meaning>[],
): words is readonly Phrases<Meaning>[] {
  return Array.isArray(words);
}

function listOf<Meaning extends string>(words: Words<Meaning>): readonly Phrases<Meaning>[] {
  return (Object.keys(words) as Meaning[]).map((meaning) => ({ meaning, words: words[meaning] }));
}

function standsAt(phrase: Tokens, text: Tokens, from: number): boolean {
  const [one, other] =
    text.exact === undefined ? [phrase.plain, text.plain] : [phrase.exact ?? phrase.plain, text.exact];
  return one.every((word, index) => other[from + index] === word);
}
