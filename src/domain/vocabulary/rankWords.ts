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
  const [only = '', ...more] = plain.slice(from);
  if (from > 0 && more.length === 0 && /^0*[1-9]\d?$/.test(only)) return Number(only);
  const rest = { plain: plain.slice(from), ...(exact === undefined ? {} : { exact: exact.slice(from) }) };
  const found = named.startOf(rest);
  return found?.to === rest.plain.length ? Number(found.meaning) : undefined;
}
