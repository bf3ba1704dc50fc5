import type { HeaderMeaning } from './evidence/headerMeaning';
import { type ColumnReading, figureOf } from './readColumns';

/** Of fewer rows a quotient could be one by chance. */
const FEWEST = 3;
/** After so many rows that contradict a pair of columns, more than agree, it is not looked at further. */
const GIVEN_UP = 8;

/**
 * The columns of rates that are typed as quotients and shown as such, `0,818` for 148 of 181: two thirds of the rows show them to be one column
 * divided by another, not times a hundred.
 */
export function quotientColumns(
  meanings: readonly HeaderMeaning[],
  readings: readonly ColumnReading[],
): readonly number[] {
  const figures = readings.map(({ cells }) => cells.map(figureOf));
  return meanings.flatMap(({ words }, column) => {
    const reading = readings[column];
    if (!words.has('rate') || reading === undefined || !mayBeQuotients(reading)) return [];
    const others = figures.filter((_, other) => other !== column);
    const isShown = others.some((parts) => others.some((wholes) => areQuotients(reading, parts, wholes)));
    return isShown ? [column] : [];
  });
}

/** Whether most of a column's figures are plain ones between none and one. */
function mayBeQuotients({ cells }: ColumnReading): boolean {
  const plain = cells.filter((cell) => typeof cell === 'number');
  const within = plain.filter((figure) => figure >= 0 && figure <= 1);
  return plain.some((figure) => figure > 0 && figure < 1) && within.length * 3 >= plain.length * 2;
}

function areQuotients(
  { cells, decimals }: ColumnReading,
  parts: readonly (number | null)[],
  wholes: readonly (number | null)[],
): boolean {
  let [tried, held] = [0, 0];
  const telling = new Set<number>();
  for (const [row, cell] of cells.entries()) {
    const [part, whole] = [parts[row] ?? null, wholes[row] ?? null];
    if (typeof cell !== 'number' || part === null || whole === null || whole <= 1) continue;
    tried += 1;
    const isOff = Math.abs(cell - part / whole) > 0.5 / 10 ** (decimals[row] ?? 0) + 1e-9;
    if (!isOff) held += 1;
    if (!isOff && cell > 0 && cell < 1) telling.add(cell);
    // Most pairs of columns have nothing to do with it.
    if (tried - held > GIVEN_UP && held < tried - held) return false;
  }
  return telling.size >= FEWEST && held * 3 >= tried * 2;
}
