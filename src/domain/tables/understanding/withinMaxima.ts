import type { HeaderWord } from '../../vocabulary/headerWords';
import type { HeaderMeaning } from '../evidence/headerMeaning';
import type { FigureColumn } from '../evidence/Sample';

/** Words of periods, and those of a title that says of what the figures below its periods are. */
const OF_POINTS: ReadonlySet<HeaderWord> = new Set<HeaderWord>(['previous', 'current', 'time', 'points', 'index']);

/**
 * The columns of a table of items that say no more than a period, `Kỳ trước`, `Tháng 9/2026`, and hold nowhere more than the
 * column of maxima beside them: points of each row's item in that period.
 * @param figures of each column, row by row
 */
export function withinMaxima(
  meanings: readonly HeaderMeaning[],
  figures: readonly (FigureColumn | undefined)[],
): ReadonlySet<number> {
  const maxima =
    figures[meanings.findIndex(({ whole, words }) => whole === 'maximum' || words.has('maximum'))]?.figures;
  if (maxima === undefined) return new Set();
  const isWithin = ({ figures: own }: FigureColumn): boolean =>
    own.every((figure, row) => Number.isNaN(figure) || figure <= (maxima[row] ?? NaN));
  return new Set(
    meanings.flatMap(({ words, earlier, period, hasOtherWords }, index) => {
      const isPeriod = earlier || period !== undefined || words.has('current');
      const column = figures[index];
      const saysMore = hasOtherWords || [...words.keys()].some((word) => !OF_POINTS.has(word));
      return isPeriod && !saysMore && column !== undefined && isWithin(column) ? [index] : [];
    }),
  );
}
