import { findPhrase, type Lexicon } from '../settings/lexicon';
import { plainText } from '../text/letters';
import type { Area } from '../workbook/Workbook';
import type { Grid } from './grid';

/** One row of a block: the columns in which something stands. */
export interface BlockRow {
  readonly row: number;
  readonly filled: readonly number[];
}

/**
 * Cuts a sheet into the rectangles in which tables can stand: bands of rows without a blank row between them, each cut
 * again at blank columns where both sides look like tables of their own. Titles that span a cut belong to both sides.
 */
export function blocksOf(grid: Grid, lexicon: Lexicon): readonly Area[] {
  return bandsOf(grid).flatMap((band) => cutSideBySide(grid, band, lexicon));
}

function bandsOf(grid: Grid): readonly Area[] {
  const bands: Area[] = [];
  let top: number | undefined;
  let left = Infinity;
  let right = -1;
  for (let row = 0; row <= grid.rowCount; row += 1) {
    const filled = row < grid.rowCount ? filledColumns(grid, row, 0, grid.columnCount - 1) : [];
    if (filled.length > 0) {
      top ??= row;
      left = Math.min(left, filled[0] ?? left);
      right = Math.max(right, filled.at(-1) ?? right);
    } else if (top !== undefined) {
      bands.push({ top, left, bottom: row - 1, right });
      top = undefined;
      left = Infinity;
      right = -1;
    }
  }
  return bands;
}

/** The columns of a row, between two others, in which something stands. */
export function filledColumns(grid: Grid, row: number, left: number, right: number): readonly number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (grid.classAt(row, column) !== 'blank') filled.push(column);
  }
  return filled;
}

function cutSideBySide(grid: Grid, band: Area, lexicon: Lexicon): readonly Area[] {
  const anchors = anchorsOf(grid, band, lexicon);
  const { starts, units } = anchors;
  // What lies to the left must be a table of its own, with a column of names.
  const cuts = starts.filter((start) => units.some((unit) => unit < start) && isCut(grid, band, anchors, start));
  if (cuts.length === 0) return [band];
  const lefts = [band.left, ...cuts];
  return lefts.map((left, index) => trim(grid, { ...band, left, right: (lefts[index + 1] ?? band.right + 1) - 1 }));
}

const NAMES: ReadonlySet<string> = new Set(['unit', 'field', 'indicator']);

interface Anchors {
  /** Columns at which a table may begin, from left to right. */
  readonly starts: readonly number[];
  /** Columns headed as the names of units or indicators. */
  readonly units: readonly number[];
  /** For each row with headers of number columns, where they stand. */
  readonly numbers: readonly (readonly number[])[];
}

function anchorsOf(grid: Grid, band: Area, lexicon: Lexicon): Anchors {
  const numbers = new Map<number, readonly number[]>();
  const units = new Set<number>();
  for (let row = band.top; row <= Math.min(band.bottom, band.top + 40); row += 1) {
    for (let column = band.left; column <= band.right; column += 1) {
      if (grid.classAt(row, column) !== 'label') continue;
      const plain = plainText(grid.textAt(row, column));
      const match = findPhrase(lexicon, plain, (meaning) => meaning === 'number' || NAMES.has(meaning));
      if (match?.whole !== true) continue;
      if (match.meaning === 'number') numbers.set(row, [...(numbers.get(row) ?? []), column]);
      else units.add(column);
    }
  }
  const numberColumns = new Set([...numbers.values()].flat());
  const opening = [...units].filter((column) => !numberColumns.has(column - 1) && !units.has(column - 1));
  const starts = [...new Set([...numberColumns, ...opening])].sort((one, other) => one - other);
  return { starts, units: [...units], numbers: [...numbers.values()] };
}

/** A table begins at a column where its anchor stands there on the row of the first one's, or behind a blank column. */
function isCut(grid: Grid, band: Area, { numbers }: Anchors, start: number): boolean {
  for (let row = band.top; row <= band.bottom; row += 1) {
    const filled = filledColumns(grid, row, band.left, band.right);
    if (filled.length < 2) continue;
    // A blank column to the left of the start in every row of substance, merged headers included.
    if (filled.includes(start - 1) || coversBoth(grid, row, start - 1, start)) {
      // Two number columns headed in one row are two tables even without a blank column between them.
      return numbers.some((columns) => columns.includes(start) && columns.some((other) => other < start));
    }
  }
  return true;
}

function coversBoth(grid: Grid, row: number, left: number, right: number): boolean {
  const merge = grid.mergeAt(row, left);
  return merge !== undefined && merge.right >= right;
}

/** Takes blank rows off the top and bottom and blank columns off the right. */
function trim(grid: Grid, area: Area): Area {
  let { top, bottom, right } = area;
  while (top < bottom && filledColumns(grid, top, area.left, area.right).length === 0) top += 1;
  while (bottom > top && filledColumns(grid, bottom, area.left, area.right).length === 0) bottom -= 1;
  const filledAt = (column: number): boolean => {
    for (let row = top; row <= bottom; row += 1) if (grid.classAt(row, column) !== 'blank') return true;
    return false;
  };
  while (right > area.left && !filledAt(right)) right -= 1;
  return { ...area, top, bottom, right };
}
