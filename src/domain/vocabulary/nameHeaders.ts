import type { HeaderWord } from './headerWords';
import type { Found, Tokens } from './PhraseBook';

const NAMING: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  'ordinal',
  'unit',
  'name',
  'field',
  'item',
  'targetOrItem',
  'time',
]);

/** Words around the naming ones that make no other column of it: `Đơn vị hành chính cấp xã`, `Tên đơn vị thực hiện`. */
const AROUND: ReadonlySet<string> = new Set(
  'va cac cap hanh chinh thuc hien bao cao thuoc danh muc tiep nhan giai quyet nhom truc duoc danh gia theo cua'.split(
    ' ',
  ),
);

/**
 * Whether a text heads the column of numbers or that of the rows' names, as headers do and body cells do not.
 * @param found the header words that stand in it
 */
export function headedBy(words: Tokens, found: readonly Found<HeaderWord>[]): 'ordinal' | 'name' | undefined {
  if (words.plain.length === 0 || words.plain.length > 10) return undefined;
  const [first] = found;
  if (first?.meaning === 'ordinal' && first.from === 0 && first.to === words.plain.length) return 'ordinal';
  const naming = found.filter(({ meaning }) => NAMING.has(meaning) && meaning !== 'ordinal');
  const covered = new Set(naming.flatMap(({ from, to }) => words.plain.slice(from, to).map((_, at) => from + at)));
  const whole = words.plain.every((word, at) => covered.has(at) || AROUND.has(word));
  return naming.length > 0 && whole ? 'name' : undefined;
}
