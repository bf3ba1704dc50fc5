import { findPhrase, type Lexicon } from '../settings/lexicon';
import { plainText } from '../text/letters';
import type { Grid } from './grid';
import { isCaption, ORDINAL, type ShapedRow } from './rowShapes';

/** Header rows rarely go beyond four; more label rows than that are titles. */
const MOST_HEADER_ROWS = 4;

/** Where a table's header stands, as indices into the block's rows. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  /** The row of column codes below the header. */
  readonly codes?: number;
  /** The first row of the body. */
  readonly body: number;
}

const ANCHOR_MEANINGS: ReadonlySet<string> = new Set(['number', 'unit', 'field', 'indicator']);

/** Whether a row of labels names a number or a name column, as headers do and body rows do not. */
export function hasAnchor(grid: Grid, { row, filled }: ShapedRow, lexicon: Lexicon): boolean {
  return filled.some((column) => {
    if (grid.classAt(row, column) !== 'label') return false;
    const plain = plainText(grid.textAt(row, column));
    return findPhrase(lexicon, plain, (meaning) => ANCHOR_MEANINGS.has(meaning))?.whole === true;
  });
}

/** Whether a row of labels is a section or an aggregate in a body rather than a header. */
function isBodyLabels(grid: Grid, { row, filled }: ShapedRow): boolean {
  const first = filled[0];
  if (first === undefined) return false;
  const text = grid.textAt(row, first);
  return filled.length <= 2 && ORDINAL.test(text) && !/^(TT|STT)$/i.test(text);
}

/**
 * The next header at or after a row of a block: a run of label rows with a body below it.
 * @param from index into `rows`
 */
export function nextHeader(
  grid: Grid,
  rows: readonly ShapedRow[],
  from: number,
  lexicon: Lexicon,
): HeaderBlock | undefined {
  for (let index = from; index < rows.length; index += 1) {
    const run = labelRun(grid, rows, index, lexicon);
    if (run === undefined) continue;
    const body = run.codes === undefined ? run.last + 1 : run.codes + 1;
    if (rows[body] !== undefined && isBodyStart(grid, rows, run, body, lexicon)) return { ...run, body };
    index = run.last;
  }
  return undefined;
}

/** Below a header stands a row with figures, or, when the header names its columns, a list of names alone. */
function isBodyStart(
  grid: Grid,
  rows: readonly ShapedRow[],
  run: { first: number; last: number },
  body: number,
  lexicon: Lexicon,
): boolean {
  const anchored = rows.slice(run.first, run.last + 1).some((row) => hasAnchor(grid, row, lexicon));
  const below = rows.slice(body, body + 3);
  if (anchored) return below.some(({ shape }) => shape !== 'blank');
  return (
    below.some(({ shape }) => shape === 'figures') &&
    rows.slice(body).filter(({ shape }) => shape === 'figures').length >= 2
  );
}

function labelRun(
  grid: Grid,
  rows: readonly ShapedRow[],
  start: number,
  lexicon: Lexicon,
): { first: number; last: number; codes?: number } | undefined {
  const usable = (row: ShapedRow | undefined): row is ShapedRow => row !== undefined && isHeaderLike(grid, row);
  if (!usable(rows[start]) || isBodyLabels(grid, rows[start])) return undefined;
  let last = start;
  for (let next = rows[last + 1]; last + 1 < rows.length; next = rows[last + 1]) {
    if (next === undefined) break;
    if (usable(next) && !isBodyLabels(grid, next) && !startsBody(grid, rows, start, last + 1, lexicon)) last += 1;
    else if (next.shape === 'single' && continuesHeader(grid, rows, start, last, next, lexicon)) last += 1;
    else break;
  }
  const codes = rows[last + 1]?.shape === 'codes' ? last + 1 : undefined;
  let first = start > 0 && isSpanningLabel(grid, rows, start) ? start - 1 : start;
  if (last - first + 1 > MOST_HEADER_ROWS) {
    const anchored = rows.findIndex((row, index) => index >= start && index <= last && hasAnchor(grid, row, lexicon));
    first = anchored >= 0 ? anchored : last - MOST_HEADER_ROWS + 1;
    last = Math.min(last, first + MOST_HEADER_ROWS - 1);
  }
  return codes === undefined ? { first, last } : { first, last, codes };
}

function isHeaderLike(grid: Grid, { row, shape, filled }: ShapedRow): boolean {
  return shape === 'labels' && !filled.some((column) => isCaption(grid.textAt(row, column)));
}

/** The columns of a stretch of rows that are headed as numbers or names. */
function anchorColumns(
  grid: Grid,
  rows: readonly ShapedRow[],
  lexicon: Lexicon,
): readonly { row: number; column: number }[] {
  return rows.flatMap(({ row, filled }) =>
    filled
      .filter((column) => {
        if (grid.classAt(row, column) !== 'label') return false;
        return (
          findPhrase(lexicon, plainText(grid.textAt(row, column)), (one) => ANCHOR_MEANINGS.has(one))?.whole === true
        );
      })
      .map((column) => ({ row, column })),
  );
}

/**
 * A row of labels under an anchored header that fills the name column below the header's own name cell is a body row
 * whose cells happen to be words (`Phú Thọ | Tốt`).
 */
function startsBody(grid: Grid, rows: readonly ShapedRow[], start: number, index: number, lexicon: Lexicon): boolean {
  const row = rows[index];
  if (row === undefined) return false;
  // A header whose cells were filled down instead of merged repeats its own words.
  return anchorColumns(grid, rows.slice(start, index), lexicon).some(
    ({ row: head, column }) =>
      grid.classAt(row.row, column) === 'label' &&
      plainText(grid.textAt(row.row, column)) !== plainText(grid.textAt(head, column)),
  );
}

/** A single label below a header row is a part of the header unless it stands in a number or name column, as sections do. */
function continuesHeader(
  grid: Grid,
  rows: readonly ShapedRow[],
  start: number,
  last: number,
  single: ShapedRow,
  lexicon: Lexicon,
): boolean {
  const column = single.filled[0];
  if (
    column === undefined ||
    grid.classAt(single.row, column) !== 'label' ||
    isCaption(grid.textAt(single.row, column))
  )
    return false;
  const anchors = anchorColumns(grid, rows.slice(start, last + 1), lexicon);
  const width = grid.mergeAt(single.row, column);
  const covers = (each: number): boolean => each >= column && each <= (width?.right ?? column);
  return anchors.length > 0 && !anchors.some((anchor) => covers(anchor.column));
}

/** A merged label above a header's first row, over some of its columns but not from its first one: the header's top row. */
function isSpanningLabel(grid: Grid, rows: readonly ShapedRow[], start: number): boolean {
  const above = rows[start - 1];
  const below = rows[start];
  const column = above?.filled[0];
  if (above?.shape !== 'single' || below === undefined || column === undefined) return false;
  const merge = grid.mergeAt(above.row, column);
  const left = below.filled[0] ?? 0;
  return merge?.bottom === above.row && merge.right > merge.left && merge.left > left + 1;
}
