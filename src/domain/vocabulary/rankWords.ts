import { PhraseBook, wordsOf } from './PhraseBook';

/** Ranks in words, as lists of honours write them: `Nhất`, `Nhì`, `Hạng ba`. */
const RANKS = [
  ['nhất', 'một'],
  ['nhì', 'hai'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
];

const named = new PhraseBook(RANKS.map((words, at) => ({ meaning: String(at + 1), words })));

const BEFORE = new PhraseBook({ before: ['hạng', 'thứ', 'xếp thứ', 'xếp hạng', 'giải', 'vị trí', 'vị thứ'] });

/** The rank that a text is the words of, or has the figure of behind such a word: `Hạng ba`, `Hạng 3`; `undefined` for any other text. */
export function rankNamed(text: string): number | undefined {
  const { plain, exact } = wordsOf(text);
  const from = BEFORE.startOf({ plain, ...(exact === undefined ? {} : { exact }) })?.to ?? 0;
  const only = plain[from];
  // Each rank is one word.
  if (only === undefined || plain.length > from + 1) return undefined;
  if (from > 0 && /^0*[1-9]\d?$/.test(only)) return Number(only);
  const found = named.startOf({ plain: [only], ...(exact === undefined ? {} : { exact: exact.slice(from) }) });
  return found === undefined ? undefined : Number(found.meaning);
}
