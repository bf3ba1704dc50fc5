import { saysChangeOfNumber, saysNumberOf } from '../../vocabulary/countWords';
import { isPeriodOnly } from '../../vocabulary/periods';
import { type HeaderWord, saysByPost, saysOppositeToAll, speaksOfCitizens } from '../../vocabulary/headerWords';
import { wordsOf } from '../../vocabulary/PhraseBook';
import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { entryAt } from '../../workbook/entryAt';
import type { HeaderMeaning } from '../evidence/headerMeaning';
import type { ColumnReading } from '../readColumns';
import type { ColumnDraft } from './Proposal';

/** What columns headed by nothing but a period measure, their table's title says: `ĐIỂM 766 QUÝ III` over `Tháng 7`, `Quý III`. */
export function withTitle(
  meaning: HeaderMeaning,
  path: readonly string[],
  titles: readonly string[],
  vocabulary: Vocabulary,
): HeaderMeaning {
  const saysWhen = meaning.whole === 'current' || meaning.whole === 'previous';
  if (path.length === 0 || !(path.every(isPeriodOnly) || (saysWhen && path.length === 1))) return meaning;
  const said = titles.flatMap((title) => vocabulary.headerWordsIn(wordsOf(title)).map((found) => found.meaning));
  const measure =
    said.find((word) => word === 'points' || word === 'rate' || word === 'index') ??
    (said.some((word) => word === 'rank' || word === 'grade') ? undefined : said.find((word) => word === 'counted'));
  return measure === undefined ? meaning : { ...meaning, words: new Map([...meaning.words, [measure, BY_TITLE]]) };
}

/**
 * What a table is about is no opposite in it: dossiers by post below a title that speaks of the post. In a table about
 * letters of citizens, `Kết quả giải quyết` is no item of an index about dossiers.
 */
export function withSubject(meaning: HeaderMeaning, path: readonly string[], titles: readonly string[]): HeaderMeaning {
  const isOnlyByPost = meaning.opposite && path.some(saysByPost) && !path.some(saysOppositeToAll);
  return {
    ...meaning,
    ...(isOnlyByPost && titles.some(saysByPost) ? { opposite: false } : {}),
    ...(titles.some(speaksOfCitizens) ? { items: [] } : {}),
  };
}

/** A title's words count as a parent header's do. */
const BY_TITLE = 0.6;

/** Words of a title that says what is measured, and is no count of anything. */
const MEASURED: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  'points',
  'rate',
  'index',
  'rank',
  'grade',
  'evaluation',
]);

/** Words of a header that say what its column is of, and not what is measured: `Bảo trợ xã hội` has one for a commune. */
const OF_WHAT: ReadonlySet<HeaderWord> = new Set<HeaderWord>(['field', 'unit']);

/** Words of a header that say when, beside such as its table's title lends it. */
const OF_WHEN: ReadonlySet<HeaderWord> = new Set<HeaderWord>(['time', 'previous', 'current', 'counted']);

/**
 * Which columns hold numbers of what a title counts, headed by nothing but a field: `Số TTHC giải quyết` over `Đất đai`, `Hộ tịch`.
 * Besides the title a word for a number, a row of totals that adds one of them up, or figures beyond those of rates say so. Headed by
 * nothing but a period they are that where the title begins so, `SỐ MÔ HÌNH` over `Quý I`, `Quý II`, or the change beside them does.
 */
export function countedByTitle(
  drafts: readonly ColumnDraft[],
  titles: readonly string[],
  vocabulary: Vocabulary,
): readonly boolean[] {
  const said = new Set(
    titles.flatMap((title) => vocabulary.headerWordsIn(wordsOf(title)).map(({ meaning }) => meaning)),
  );
  const isNumber = titles.some(saysNumberOf) || drafts.some(({ header }) => saysChangeOfNumber(header));
  if (!(isNumber || said.has('counted')) || [...MEASURED].some((word) => said.has(word)))
    return drafts.map(() => false);
  const mayCount = drafts.map(({ meaning, evidence, measure }) => {
    const isWhole = evidence.integersOnly && evidence.numbers > 0 && evidence.numbers === evidence.filled;
    const isOther = [...meaning.words.keys()].some((word) => !OF_WHAT.has(word) && !(isNumber && OF_WHEN.has(word)));
    return (
      isWhole &&
      evidence.least >= 0 &&
      evidence.percentages === 0 &&
      measure === undefined &&
      !isOther &&
      meaning.items.length === 0
    );
  });
  const isSaid =
    isNumber ||
    said.has('quantity') ||
    drafts.some(
      ({ added, evidence }, column) => mayCount[column] === true && (added === true || evidence.greatest > 100),
    );
  return mayCount.map((each) => each && isSaid);
}

/** The column of a turned table that names its units: of several below one corner the one whose texts differ most. */
export function cornerColumn(
  meanings: readonly HeaderMeaning[],
  paths: readonly (readonly string[])[],
  readings: readonly ColumnReading[],
): number {
  const first = meanings.findIndex(({ whole }) => whole !== 'ordinal');
  const header = paths[first]?.join();
  const texts = (column: number): number =>
    new Set(
      readings[column]?.cells.flatMap((cell) => (typeof cell === 'object' && cell?.kind === 'text' ? [cell.text] : [])),
    ).size;
  return paths.reduce(
    (best, path, column) => (path.join() === header && texts(column) > texts(best) ? column : best),
    first,
  );
}

/**
 * `Tỷ lệ (%)` right behind `Số hóa` or `Quá hạn` is the rate of that, whatever stands above both. Behind several that split
 * a whole, `Trực tuyến` and `Trực tiếp`, it may be of any.
 */
export function withNeighbour(
  column: number,
  paths: readonly (readonly string[])[],
  meanings: readonly HeaderMeaning[],
): HeaderMeaning {
  const own = entryAt(meanings, column);
  const beside = (at: number): HeaderMeaning | undefined =>
    at >= 0 && parentOf(paths, at) === parentOf(paths, column) ? meanings[at] : undefined;
  const before = beside(column - 1);
  if (own.whole !== 'rate' || before === undefined) return own;
  if (before.leaf.has('rate') || before.leaf.has('points') || !(before.itemInLeaf || before.opposite)) return own;
  const first = beside(column - 2);
  const isSplit =
    first?.itemInLeaf === true || first?.opposite === true || (before.opposite && first?.leaf.has('state'));
  if (first !== undefined && !first.leaf.has('rate') && isSplit === true) return own;
  const { items, opposite, itemInLeaf, vague } = before;
  return { ...own, items, opposite, itemInLeaf, vague };
}

/** Whether another column says that it is the rate of what a column names: `Tỷ lệ số hóa (%)` beside `Số hóa`. */
export function isRatedBeside(column: number, meanings: readonly HeaderMeaning[]): boolean {
  const own = entryAt(meanings, column);
  const [item] = own.items;
  if (item === undefined || !own.itemInLeaf || own.words.has('rate')) return false;
  return meanings.some(
    ({ leaf, items: [other], period, earlier }) =>
      leaf.has('rate') && other?.key === item.key && earlier === own.earlier && period?.label === own.period?.label,
  );
}

/** Whether a column's own header says rate, and another's below the same parent points: `% đạt` beside `Điểm đạt`. */
export function isRateBesidePoints(
  column: number,
  paths: readonly (readonly string[])[],
  meanings: readonly HeaderMeaning[],
): boolean {
  const { leaf } = entryAt(meanings, column);
  const parent = parentOf(paths, column);
  if (parent === '' || !leaf.has('rate') || leaf.has('points')) return false;
  return meanings.some(
    (other, at) => other.leaf.has('points') && !other.leaf.has('rate') && parentOf(paths, at) === parent,
  );
}

function parentOf(paths: readonly (readonly string[])[], column: number): string {
  return entryAt(paths, column).slice(0, -1).join(' › ');
}

/** `Tự chấm` beside `Thẩm định` below the same parent. */
export function isSelfBeside(
  column: number,
  paths: readonly (readonly string[])[],
  meanings: readonly HeaderMeaning[],
): boolean {
  const { leaf: own } = entryAt(meanings, column);
  if (!own.has('self') || own.has('counted') || own.has('quantity')) return false;
  return meanings.some(
    ({ leaf }, at) => leaf.has('appraised') && !leaf.has('self') && parentOf(paths, at) === parentOf(paths, column),
  );
}
