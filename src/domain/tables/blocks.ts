import { statementsIn } from '../vocabulary/statements';
import type { Area } from '../workbook/Workbook';
import type { Grid } from './grid';

/**
 * Cuts a sheet into the rectangles in which tables can stand: bands of rows without a blank row between them, each cut
 * again at blank columns where both sides look like tables of their own. Titles that span a cut belong to both sides.
 */
export function blocksOf(grid: Grid): readonly Area[] {
  return joined(grid, bandsOf(grid)).flatMap((band) => cutSideBySide(grid, band));
}

function bandsOf(grid: Grid): readonly Area[] {
  const bands: Area[] = [];
  let top: number | undefined;
  let left = Infinity;
  let right = -1;
  for (let row = 0; row <= grid.rowCount; row += 1) {
    let [first, last] = [0, row < grid.rowCount ? grid.columnCount - 1 : -1];
    while (first <= last && grid.classAt(row, first) === 'blank') first += 1;
    while (last > first && grid.classAt(row, last) === 'blank') last -= 1;
    if (first <= last) {
      top ??= row;
      left = Math.min(left, first);
      right = Math.max(right, last);
    } else if (top !== undefined && !isMergedThrough(grid, row)) {
      bands.push({ top, left, bottom: row - 1, right });
      top = undefined;
      left = Infinity;
      right = -1;
    }
  }
  return bands;
}

/** Whether cells of the row above are merged over a row and further down: a header merged deeper than it is written. */
function isMergedThrough(grid: Grid, row: number): boolean {
  if (row === 0 || row + 1 >= grid.rowCount) return false;
  for (let column = 0; column < grid.columnCount; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge !== undefined && merge.top < row && merge.bottom > row) return true;
  }
  return false;
}

/** So many blank rows may stand between a header and its body. */
const MOST_BLANK_BELOW_HEADER = 2;

/** A header with a blank row below it belongs to the figures under that. */
function joined(grid: Grid, bands: readonly Area[]): readonly Area[] {
  return bands.reduce<readonly Area[]>((all, band) => {
    const above = all.at(-1);
    const near = above !== undefined && band.top - above.bottom - 1 <= MOST_BLANK_BELOW_HEADER;
    if (!near || !endsInHeader(grid, above) || !startsInBody(grid, band)) return [...all, band];
    return [...all.slice(0, -1), both(above, band)];
  }, []);
}

function both(above: Area, below: Area): Area {
  return {
    ...above,
    bottom: below.bottom,
    left: Math.min(above.left, below.left),
    right: Math.max(above.right, below.right),
  };
}

function endsInHeader(grid: Grid, { left, right, top, bottom }: Area): boolean {
  for (let row = bottom; row >= Math.max(top, bottom - 3); row -= 1) {
    const filled = filledColumns(grid, row, left, right);
    const isHeader = (column: number): boolean =>
      grid.classAt(row, column) === 'label' ||
      grid.classAt(row, column) === 'code' ||
      statementsIn(grid.textAt(row, column)).max !== undefined;
    if (!filled.every(isHeader)) return false;
    if (
      filled.length >= 2 &&
      filled.some((column) => grid.vocabulary.headsNames(grid.textAt(row, column)) !== undefined)
    )
      return true;
  }
  return false;
}

/** Codes, units of measure and a section's heading may stand above the first figures. */
const MOST_ROWS_BEFORE_FIGURES = 5;

/** Figures, or a section's heading above them; a header has a column of numbers, or several columns of names. */
function startsInBody(grid: Grid, { left, right, top, bottom }: Area): boolean {
  const heads = filledColumns(grid, top, left, right).map((column) =>
    grid.vocabulary.headsNames(grid.textAt(top, column)),
  );
  if (heads.includes('ordinal') || heads.filter((each) => each === 'name').length > 1) return false;
  for (let row = top; row <= Math.min(bottom, top + MOST_ROWS_BEFORE_FIGURES); row += 1) {
    const filled = filledColumns(grid, row, left, right);
    if (filled.length >= 2 && filled.some((column) => grid.classAt(row, column) === 'figure')) return true;
  }
  return false;
}

/** The columns of a row, between two others, in which something stands. */
export function filledColumns(grid: Grid, row: number, left: number, right: number): readonly number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (grid.classAt(row, column) !== 'blank') filled.push(column);
  }
  return filled;
}

function cutSideBySide(grid: Grid, band: Area): readonly Area[] {
  const { numbers, names } = anchorsOf(grid, band);
  if (names.length < 2) return [band];
  // Two number columns headed in one row are two tables even without a blank column between them.
  const repeated = numbers.flatMap((columns) => columns.slice(1));
  const starts = [...new Set([...columnsBehindGaps(grid, band), ...repeated])].sort((one, other) => one - other);
  const cuts = starts.reduce<readonly number[]>((kept, start, index) => {
    const [from, to] = [kept.at(-1) ?? band.left, starts[index + 1] ?? band.right + 1];
    // Either side must be a table of its own, with a column of names.
    const named = (left: number, right: number): boolean => names.some((name) => left <= name && name < right);
    // A lone column of words beside a table is a remark on its rows.
    if (start === band.right) return kept;
    return named(from, start) && (named(start, to) || named(start, band.right + 1)) ? [...kept, start] : kept;
  }, []);
  if (cuts.length === 0) return [band];
  const lefts = [band.left, ...cuts];
  return lefts.map((left, index) => trim(grid, { ...band, left, right: (lefts[index + 1] ?? band.right + 1) - 1 }));
}

interface Anchors {
  /** For each row with headers of number columns, where they stand. */
  readonly numbers: readonly (readonly number[])[];
  /** Columns headed as the names of units or indicators. */
  readonly names: readonly number[];
}

/** Headers stand near the top of a band; a table further down is found when the band is read. */
const ROWS_WITH_HEADERS = 40;

function anchorsOf(grid: Grid, band: Area): Anchors {
  const numbers: number[][] = [];
  const names = new Set<number>();
  for (let row = band.top; row <= Math.min(band.bottom, band.top + ROWS_WITH_HEADERS); row += 1) {
    // Headers stand in rows without figures; in others `Xã` says what a unit is.
    if (filledColumns(grid, row, band.left, band.right).some((column) => grid.classAt(row, column) === 'figure'))
      continue;
    const inRow: number[] = [];
    for (let column = band.left; column <= band.right; column += 1) {
      if (grid.classAt(row, column) !== 'label') continue;
      const heads = grid.vocabulary.headsNames(grid.textAt(row, column));
      if (heads === 'ordinal') inRow.push(column);
      else if (heads === 'name' && isOverNames(grid, band, row, column)) names.add(column);
    }
    if (inRow.length > 1) numbers.push(inRow);
  }
  return { numbers, names: [...names] };
}

/** A header of names has words below it; `Các tiêu chí`, over one column or over several, heads figures. */
function isOverNames(grid: Grid, { bottom }: Area, row: number, column: number): boolean {
  if ((grid.mergeAt(row, column)?.right ?? column) > column) return false;
  let [words, figures] = [0, 0];
  for (let below = row + 1; below <= Math.min(bottom, row + ROWS_WITH_HEADERS); below += 1) {
    const each = grid.classAt(below, column);
    if (each === 'label') words += 1;
    else if (each === 'figure') figures += 1;
  }
  return words >= figures;
}

/** The columns before which a column is blank in every row of substance; titles alone in their row may span it. */
function columnsBehindGaps(grid: Grid, band: Area): readonly number[] {
  const used = new Set<number>();
  for (let row = band.top; row <= band.bottom; row += 1) {
    const filled = filledColumns(grid, row, band.left, band.right);
    if (filled.length < 2) continue;
    for (const column of filled) {
      const right = grid.mergeAt(row, column)?.right ?? column;
      for (let covered = column; covered <= right; covered += 1) used.add(covered);
    }
  }
  return [...used].filter((column) => column > band.left && !used.has(column - 1));
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
