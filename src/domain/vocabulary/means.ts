import { COMMUNE_TYPES } from './offices';
import { PhraseBook, wordsOf } from './PhraseBook';
import { unitName } from './unitName';

const MEANS = ['trung bình', 'bình quân', 'BQ', 'TB', 'TBC'];

const means = new PhraseBook({ mean: MEANS });

/** Whether the name of a row, or a header, speaks of a mean: what stands there is no sum. */
export function saysMean(text: string): boolean {
  return means.allIn(wordsOf(text)).length > 0;
}

const WHOLES = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã'];

const beside = new PhraseBook([
  {
    meaning: 'mean',
    words: [
      ...MEANS,
      'điểm',
      'mức',
      'giá trị',
      'kết quả',
      'chung',
      'cộng',
      'của',
      'các',
      'đơn vị',
      'khối',
      'nhóm',
      'cụm',
    ],
  },
  ...COMMUNE_TYPES.map((type) => ({ meaning: type, words: [type] })),
  ...WHOLES.map((whole) => ({ meaning: `toàn ${whole}`, words: [`toàn ${whole}`] })),
]);

const wholes = new PhraseBook(WHOLES.map((whole) => ({ meaning: `toàn ${whole}`, words: [whole] })));

/**
 * Whether a row's name says that it is the mean of the units there, and of nothing else: of no other period's, of no kind that not
 * all of them are, and of a whole only that the titles name, and no other.
 * @param units the names of those units
 */
export function isMeanOfUnits(name: string, units: readonly string[], titles: readonly string[]): boolean {
  const words = wordsOf(name);
  const found = beside.allIn(words);
  if (!saysMean(name) || !words.plain.every((_, at) => found.some(({ from, to }) => from <= at && at < to)))
    return false;
  const said = new Set(found.map(({ meaning }) => meaning).filter((meaning) => meaning !== 'mean'));
  const kinds: ReadonlySet<string> = new Set(COMMUNE_TYPES.filter((type) => said.has(type)));
  const named = new Set(titles.flatMap((title) => wholes.allIn(wordsOf(title)).map(({ meaning }) => meaning)));
  const isOfKinds = kinds.size === 0 || units.every((unit) => kinds.has(unitName(unit).type ?? ''));
  const isOfWhole =
    said.size === kinds.size || (said.size - kinds.size === named.size && [...named].every((whole) => said.has(whole)));
  return isOfKinds && isOfWhole;
}

const places = new PhraseBook({ place: ['Trung Bình'] });

/** Whether a name for a mean is a commune's as well: `Trung Bình`, with or without its tones. */
export function mayBePlace(name: string): boolean {
  const words = wordsOf(name);
  return places.startOf({ plain: words.plain })?.to === words.plain.length;
}
