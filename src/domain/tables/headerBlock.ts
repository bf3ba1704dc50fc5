import { unitName } from '../vocabulary/unitName';
import { headsRecipients, saysSignature } from '../vocabulary/rowMarks';
import { spelledPeriod } from '../vocabulary/periods';
import { entryAt } from '../workbook/entryAt';
import type { Grid } from './grid';
import { isCaption, ORDINAL, type ShapedRow } from './rowShapes';

/** Header rows rarely go beyond four; more label rows than that are titles. */
const MOST_HEADER_ROWS = 4;

/** A run of so many rows of words is a text, in which no header is looked for further back. */
const LONGEST_RUN = 24;

/** Where a table's header stands, as indices into the block's rows. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  /** The row of column codes below the header. */
  readonly codes?: number;
  /** The first row of the body. */
  readonly body: number;
}

/** The rows of a block, with what finding headers asks of them again and again. */
export class BlockRows {
  private readonly anchors: (readonly number[] | undefined)[] = [];
  /** How many rows of figures there are from each row on. */
  private readonly figuresFrom: Uint32Array;

  constructor(
    readonly grid: Grid,
    readonly rows: readonly ShapedRow[],
  ) {
    this.figuresFrom = new Uint32Array(rows.length + 1);
    for (let index = rows.length - 1; index >= 0; index -= 1) {
      const own = rows[index]?.shape === 'figures' ? 1 : 0;
      this.figuresFrom[index] = (this.figuresFrom[index + 1] ?? 0) + own;
    }
  }

  /** The columns of a row that are headed as numbers or names, as headers do and body rows do not. */
  anchorsIn(index: number): readonly number[] {
    return (this.anchors[index] ??= this.look(this.rows[index]));
  }

  figuresAtLeast(count: number, from: number): boolean {
    return (this.figuresFrom[from] ?? 0) >= count;
  }

  private look(row: ShapedRow | undefined): readonly number[] {
    if (row === undefined) return [];
    const heads = row.filled.map((column) =>
      this.grid.classAt(row.row, column) === 'label'
        ? this.grid.vocabulary.headsNames(this.grid.textAt(row.row, column))
        : undefined,
    );
    // The first names the rows; `Các tiêu chí` further right, or over several columns, heads the items.
    const spans = (column: number): boolean => (this.grid.mergeAt(row.row, column)?.right ?? column) > column;
    const single = heads.findIndex((head, index) => head === 'name' && !spans(entryAt(row.filled, index)));
    const name = single < 0 ? heads.indexOf('name') : single;
    return row.filled.filter((_, index) => heads[index] === 'ordinal' || index === name);
  }
}

/** Whether a row of labels is a section or an aggregate in a body rather than a header. */
function isBodyLabels(grid: Grid, { row, filled }: ShapedRow): boolean {
  const first = filled[0];
  if (first === undefined) return false;
  const text = grid.textAt(row, first);
  return filled.length <= 2 && ORDINAL.test(text) && grid.vocabulary.headsNames(text) !== 'ordinal';
}

/**
 * The next header at or after a row of a block: a run of label rows with a body below it.
 * @param from index into the block's rows
 */
export function nextHeader(block: BlockRows, from: number): HeaderBlock | undefined {
  for (let index = from; index < block.rows.length; index += 1) {
    const run = labelRun(block, index);
    if (run === undefined) continue;
    const header = headerOf(block, run);
    if (header !== undefined) return header;
    index = run.last;
  }
  return undefined;
}

/** Whether a header begins exactly at a row. */
export function headerStartsAt(block: BlockRows, index: number): boolean {
  const run = labelRun(block, index);
  return run?.first === index && headerOf(block, run) !== undefined;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly codes?: number;
}

function headerOf(block: BlockRows, run: Run): HeaderBlock | undefined {
  const body = run.codes === undefined ? run.last + 1 : run.codes + 1;
  return block.rows[body] !== undefined && isBodyStart(block, run, body) ? { ...run, body } : undefined;
}

/** Below a header stands a row with figures, or, when the header names its columns, a list of names alone. */
function isBodyStart(block: BlockRows, run: Run, body: number): boolean {
  const below = block.rows.slice(body, body + 3);
  if (isAnchored(block, run.first, run.last)) return below.some(({ shape }) => shape !== 'blank');
  return below.some(({ shape }) => shape === 'figures') && block.figuresAtLeast(2, body);
}

function isAnchored(block: BlockRows, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (block.anchorsIn(index).length > 0) return true;
  return false;
}

function labelRun(block: BlockRows, start: number): Run | undefined {
  const { grid, rows } = block;
  const head = rows[start];
  // Whoever stands below a header that numbers its rows, `Lãnh đạo` or `Cán bộ`, signs nothing yet.
  const isNumbered = head?.filled.some(
    (column) => grid.vocabulary.headsNames(grid.textAt(head.row, column)) === 'ordinal',
  );
  const usable = (row: ShapedRow): boolean => (isNumbered === true ? row.shape === 'labels' : isHeaderLike(grid, row));
  if (head === undefined || !usable(head) || isBodyLabels(grid, head)) return undefined;
  let last = start;
  const goesOnIn = (index: number): boolean => {
    const next = rows[index];
    return next !== undefined && usable(next) && !isBodyLabels(grid, next) && !startsBody(block, start, index);
  };
  for (let next = rows[last + 1]; next !== undefined && last - start < LONGEST_RUN; next = rows[last + 1]) {
    if (goesOnIn(last + 1)) last += 1;
    // A row that a header is merged over, or leaves blank, has nothing of its own.
    else if (next.shape === 'blank' && isAnchored(block, start, last) && goesOnIn(last + 2)) last += 2;
    else if (next.shape === 'single' && continuesHeader(block, start, last, next)) last += 1;
    else if ((next.shape === 'figures' || next.shape === 'codes') && numbersColumns(block, start, last, next))
      last += 1;
    else break;
  }
  let below = last + 1;
  while (rows[below]?.shape === 'blank') below += 1;
  const codes = rows[below]?.shape === 'codes' ? below : undefined;
  let first = start > 0 && isSpanningLabel(grid, rows, start) ? start - 1 : start;
  if (last - first + 1 > MOST_HEADER_ROWS) {
    const anchored = firstAnchored(block, start, last);
    first = anchored ?? last - MOST_HEADER_ROWS + 1;
    last = Math.min(last, first + MOST_HEADER_ROWS - 1);
  }
  return codes === undefined ? { first, last } : { first, last, codes };
}

function firstAnchored(block: BlockRows, start: number, last: number): number | undefined {
  for (let index = start; index <= last; index += 1) if (block.anchorsIn(index).length > 0) return index;
  return undefined;
}

/** `TM. ỦY BAN NHÂN DÂN` beside `Nơi nhận:` heads no table, nor do recipients and captions; `Lãnh đạo` among other headers does. */
function isHeaderLike(grid: Grid, { row, shape, filled }: ShapedRow): boolean {
  const signed = filled.filter((column) => saysSignature(grid.textAt(row, column))).length;
  return (
    shape === 'labels' &&
    signed * 2 < filled.length &&
    !filled.some((column) => isCaption(grid.textAt(row, column)) || isRecipient(grid, row, column))
  );
}

const LISTED = /^\s*[-–+*•]/u;

/** Whether a cell is of the list below `Nơi nhận:`, such as `- Lưu: VT.` */
function isRecipient(grid: Grid, row: number, column: number): boolean {
  let above = row;
  while (above > 0 && row - above < LONGEST_RUN && LISTED.test(grid.textAt(above, column))) above -= 1;
  return above < row && headsRecipients(grid.textAt(above, column));
}

/**
 * A row of labels under an anchored header that fills the name column below the header's own name cell is a body row
 * whose cells happen to be words (`Phú Thọ | Tốt`).
 */
function startsBody(block: BlockRows, start: number, index: number): boolean {
  const { grid, rows } = block;
  const row = rows[index];
  if (row === undefined) return false;
  const isOrdinal = (row: number, column: number): boolean =>
    grid.vocabulary.headsNames(grid.textAt(row, column)) === 'ordinal';
  const anchors = rows.slice(start, index).flatMap((above, at) =>
    block.anchorsIn(start + at).map((column) => ({
      column,
      text: grid.textAt(above.row, column),
      spans: (grid.mergeAt(above.row, column)?.right ?? column) > column,
      isFirst: above.filled.every((each) => each >= column || isOrdinal(above.row, each)),
    })),
  );
  // Beside a header of names `Thủ tục` over several columns heads items; behind any other one `Các sở` heads units.
  const areNamed = anchors.some(({ text, spans }) => !spans && grid.vocabulary.headsNames(text) === 'name');
  return anchors.some(({ column, text, spans, isFirst }) => {
    if ((spans && (areNamed || !isFirst)) || grid.classAt(row.row, column) !== 'label') return false;
    const own = grid.textAt(row.row, column);
    // A header whose cells were filled down instead of merged repeats its own words.
    return own.toLowerCase() !== text.toLowerCase() && grid.vocabulary.headsNames(own) === undefined;
  });
}

/** `I. CÁC SỞ`, `A. Khối tham mưu`: a section's heading with its number before it. */
const NUMBERED_HEADING = /^(?:[IVX]+|[A-ZĐ])[.)]\s+\p{L}/u;

/** A single label below a header row is a part of the header unless it stands in a number or name column, as sections do. */
function continuesHeader(block: BlockRows, start: number, last: number, single: ShapedRow): boolean {
  const { grid } = block;
  const column = single.filled[0];
  if (column === undefined || grid.classAt(single.row, column) !== 'label') return false;
  const text = grid.textAt(single.row, column);
  if (isCaption(text) || unitName(text).level !== 'unknown') return false;
  const isLeftmost = block.rows.slice(start, last + 1).every(({ filled }) => column <= (filled[0] ?? Infinity));
  if (isLeftmost && NUMBERED_HEADING.test(text)) return false;
  const right = grid.mergeAt(single.row, column)?.right ?? column;
  let anchored = false;
  for (let index = start; index <= last; index += 1) {
    for (const anchor of block.anchorsIn(index)) {
      anchored = true;
      if (anchor >= column && anchor <= right) return false;
    }
  }
  return anchored;
}

/** An item's part by its number in the index: `1.1`, typed as a text or, by a spreadsheet's own reading, as a figure. */
const PART = /^\d{1,2}(?:[.,]\d{1,2}){1,2}$/;

/**
 * `1.1 | 1.2 | Cộng` or `2024 | 2025` below items' names: numbers of their parts or of periods, in a row in which the columns
 * that number and name the rows have nothing of their own.
 */
function numbersColumns(block: BlockRows, start: number, last: number, { row, filled }: ShapedRow): boolean {
  const { grid } = block;
  const heads = block.rows.slice(start, last + 1).map((each) => each.row);
  const figures = filled.filter((column) => grid.classAt(row, column) !== 'label');
  if (figures.length < 2) return false;
  const arePeriods = figures.every((column) => {
    const text = grid.textAt(row, column);
    return spelledPeriod(text, headersAbove(grid, heads, column)) !== text;
  });
  if (!arePeriods && !figures.every((column) => PART.test(grid.textAt(row, column)))) return false;
  return heads.some((head, at) =>
    block
      .anchorsIn(start + at)
      .some(
        (column) =>
          (grid.mergeAt(head, column)?.bottom ?? head) >= row || (arePeriods && grid.classAt(row, column) === 'blank'),
      ),
  );
}

/** What some header rows say above a column, merged over it or not. */
function headersAbove(grid: Grid, heads: readonly number[], column: number): readonly string[] {
  return heads.map((head) => {
    const merge = grid.mergeAt(head, column);
    return merge === undefined ? grid.textAt(head, column) : grid.textAt(merge.top, merge.left);
  });
}

/** A merged label above a header's first row, over some of its columns but not from its first one: the header's top row. */
function isSpanningLabel(grid: Grid, rows: readonly ShapedRow[], start: number): boolean {
  const above = rows[start - 1];
  const below = rows[start];
  const column = above?.filled[0];
  if (above?.shape !== 'single' || below === undefined || column === undefined) return false;
  const merge = grid.mergeAt(above.row, column);
  const left = entryAt(below.filled, 0);
  return merge?.bottom === above.row && merge.right > merge.left && merge.left > left + 1;
}
