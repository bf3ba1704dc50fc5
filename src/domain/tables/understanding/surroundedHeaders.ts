import { isPeriodOnly } from '../../vocabulary/periods';
import { wordsOf } from '../../vocabulary/PhraseBook';
import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { entryAt } from '../../workbook/entryAt';
import type { HeaderMeaning } from '../evidence/headerMeaning';
import type { ColumnReading } from '../readColumns';

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
  const measure = said.find((word) => word === 'points' || word === 'rate' || word === 'index');
  return measure === undefined ? meaning : { ...meaning, words: new Map([...meaning.words, [measure, BY_TITLE]]) };
}

/** A title's words count as a parent header's do. */
const BY_TITLE = 0.6;

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

/** `Tự chấm` beside `Thẩm định` below the same parent. */
export function isSelfBeside(
  column: number,
  paths: readonly (readonly string[])[],
  meanings: readonly HeaderMeaning[],
): boolean {
  const parentOf = (at: number): string => entryAt(paths, at).slice(0, -1).join(' › ');
  if (!entryAt(meanings, column).leaf.has('self')) return false;
  return meanings.some(
    ({ leaf }, at) => leaf.has('appraised') && !leaf.has('self') && parentOf(at) === parentOf(column),
  );
}
