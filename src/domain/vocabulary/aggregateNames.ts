import { plainText } from '../text/letters';
import { PhraseBook, type Tokens } from './PhraseBook';
import { AGGREGATE_WORDS } from './rowMarks';

const aggregates: readonly string[] = AGGREGATE_WORDS.map(plainText);

/** Words that begin an aggregate's name, and words that may follow them there; any other makes a place's name (`Cộng Hòa`). */
const HEADS: ReadonlySet<string> = new Set(['tổng', 'cộng', 'chung'].map(plainText));
const FOLLOWERS = new PhraseBook({
  follower: [
    ...['số', 'cộng', 'chung', 'toàn', 'các', 'huyện', 'tỉnh', 'xã', 'phường', 'thị trấn', 'thành phố', 'đơn vị'],
    ...['hồ sơ', 'của', 'và', 'tỷ lệ', 'điểm', 'a', 'b', 'c'],
  ].map(plainText),
});

/** An ordinal before a name: `I `, `a `. */
const ORDINAL = /^(?:[ivx]+|[a-z]) /;

const LONGEST = 60;

/** Whether the program's own words make a row's name that of an aggregate. Tones do not count: lists are often typed without. */
export function isAggregateName(text: string): boolean {
  const plain = plainText(text).replace(ORDINAL, '');
  if (plain.length > LONGEST) return false;
  if (isShort(plain.split(' '))) return true;
  return aggregates.some((words) => plain === words || (words.includes(' ') && plain.startsWith(`${words} `)));
}

/** Whether a name says that a row is a sum, and not whose: `Cộng`, `Tổng số`. */
export function isBareSum(text: string): boolean {
  const [head = '', ...rest] = plainText(text).split(' ');
  return HEADS.has(head) && rest.every((word) => HEADS.has(word) || word === 'so');
}

/** `Tổng`, `Tổng cộng I`, `Cộng các xã`, `Chung toàn huyện`. */
function isShort([head = '', ...rest]: readonly string[]): boolean {
  if (!HEADS.has(head)) return false;
  const text: Tokens = { plain: rest };
  const covered = new Set(
    FOLLOWERS.allIn(text).flatMap(({ from, to }) => rest.slice(from, to).map((_, offset) => from + offset)),
  );
  return rest.every((word, at) => covered.has(at) || /^(?:[ivx]+|\d+)$/.test(word));
}
