import { memoizeBy } from '../memo/memoizeBy';
import { memoizeText } from '../memo/memoizeText';
import { isAggregateName } from './aggregateNames';
import { type HeaderWord, headerWords, opposites } from './headerWords';
import { headedBy } from './nameHeaders';
import { type Found, PhraseBook, type Tokens, wordsOf } from './PhraseBook';
import { statementsIn } from './statements';
import { headerWordsOf, type Synonym } from './Synonym';

/** The words that the tables of one run are read by: the office's own ones first, then those that the program knows. */
export class Vocabulary {
  private readonly own: PhraseBook<string>;

  /** Whether a text heads the column of numbers or that of the rows' names; `undefined` for neither. */
  readonly headsNames = memoizeText((text) => {
    const words = wordsOf(text);
    return headedBy(words, this.headerWordsIn(words));
  });

  /** Whether a row's name says that the row stands for others: `TỔNG CỘNG`, `Toàn huyện`, `Tỷ lệ chung của huyện`. */
  readonly isAggregate = memoizeText(
    (text) => isAggregateName(text) || this.own.startOf(wordsOf(text))?.meaning === 'aggregate',
  );

  constructor(synonyms: readonly Synonym[]) {
    this.own = new PhraseBook(synonyms);
  }

  /** The kinds of words in a header, from left to right. Where an office's own word stands, no other is looked for. */
  readonly headerWordsIn = memoizeBy((text: Tokens): readonly Found<HeaderWord>[] => {
    const own = this.own
      .allIn(text)
      .flatMap(({ meaning, from, to }) =>
        headerWordsOf(meaning).map((kind): Found<HeaderWord> => ({ meaning: kind, from, to })),
      );
    if (own.length === 0) return headerWords.allIn(text);
    return [...own, ...headerWords.allIn(blanked(text, own))].sort((one, other) => one.from - other.from);
  });

  /** Whether a text names a measure and little else: `Tổng điểm các nhóm (tối đa 100)`, `Xếp hạng`, `Điểm tháng 8`. */
  namesMeasure(text: string): boolean {
    const words = wordsOf(statementsIn(text).rest);
    const measured = this.headerWordsIn(words).filter(({ meaning }) => MEASURES.has(meaning));
    const isMeasured = (at: number): boolean => measured.some(({ from, to }) => from <= at && at < to);
    const others = words.plain.filter(
      (word, at) => !isMeasured(at) && !BESIDE_MEASURES.has(word) && !/^\d+$/.test(word),
    );
    return measured[0]?.from === 0 && others.length === 0;
  }

  /** Whether a header is one of the office's own words and nothing else, so that no other reading of it counts. */
  isOwnHeader(text: Tokens): boolean {
    const own = this.own.startOf(text);
    return own?.to === text.plain.length && headerWordsOf(own.meaning).length > 0;
  }

  /** Whether a header speaks of the opposite of what is judged: less of it is better, and no target holds for it. */
  saysOpposite(text: Tokens): boolean {
    return (
      opposites.allIn(text).some(({ meaning }) => meaning !== 'neutral') ||
      this.own.allIn(text).some(({ meaning }) => meaning === 'lowerIsBetter')
    );
  }
}

const MEASURES: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  'points',
  'total',
  'index',
  'result',
  'evaluation',
  'rate',
  'rank',
  'grade',
  'change',
  'current',
  'previous',
]);

const BESIDE_MEASURES: ReadonlySet<string> = new Set('cac nhom tieu chi so thang quy tuan nam ky ve cua va'.split(' '));

/** A text without the words at some places; the places of the others stay. */
function blanked({ plain, exact }: Tokens, places: readonly Found<string>[]): Tokens {
  const without = (words: readonly string[]): readonly string[] =>
    words.map((word, at) => (places.some(({ from, to }) => from <= at && at < to) ? '' : word));
  return exact === undefined ? { plain: without(plain) } : { plain: without(plain), exact: without(exact) };
}
