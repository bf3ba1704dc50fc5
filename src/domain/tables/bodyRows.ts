import { unitName } from '../vocabulary/unitName';
import { isPeriodOnly } from '../vocabulary/periods';
import { saysSignature } from '../vocabulary/rowMarks';
import type { Grid } from './grid';
import { type BlockRows, type HeaderBlock, headerStartsAt } from './headerBlock';
import { ORDINAL, type ShapedRow } from './rowShapes';

export interface BodyWalk {
  /** The rows of the body, as indices into the block's rows. */
  readonly body: readonly number[];
  /** Where the walk stopped, as an index into the block's rows. */
  readonly next: number;
}

/**
 * Walks down a body until something else begins: another header, a signature block, the notes below.
 * A header repeated word for word (as on every printed page) does not end the body, unless it has a title of its own.
 */
export function walkBody(block: BlockRows, header: HeaderBlock | undefined, from: number, to: number): BodyWalk {
  const { grid } = block;
  const rows = block.rows.slice(0, to);
  const body: number[] = [];
  let pending: number[] = [];
  let index = from;
  for (; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || row.shape === 'blank') continue;
    if (row.shape === 'figures') {
      body.push(...pending, index);
      pending = [];
    } else if (row.shape === 'codes') {
      continue;
    } else if (row.shape === 'labels' && block.anchorsIn(index).length > 0 && headerStartsAt(block, index)) {
      const titled = pending.at(-1) === index - 1 && rows[index - 1]?.shape === 'single';
      if (header === undefined || titled || !repeats(grid, rows, header, index)) {
        pending = withoutTitles(rows, pending, index);
        break;
      }
      index += header.last - header.first;
    } else if (isSignature(grid, row)) {
      break;
    } else if (isAggregateLabel(grid, row) || (body.at(-1) === index - 1 && isNamedUnit(grid, row))) {
      body.push(...pending, index);
      pending = [];
    } else {
      pending.push(index);
    }
  }
  const listed =
    body.length === 0 && header !== undefined
      ? pending
      : pending.filter((each) => isWordRow(grid, rows[each], body, rows) || isMeasureBelow(grid, rows, body, each));
  return { body: [...body, ...listed], next: index };
}

/** What stands alone right above a header is its title, whatever it says: `Kết quả tháng 6`. */
function withoutTitles(rows: readonly ShapedRow[], pending: readonly number[], header: number): number[] {
  let first = header;
  while (pending.includes(first - 1) && rows[first - 1]?.shape === 'single') first -= 1;
  return pending.filter((each) => each < first);
}

function repeats(grid: Grid, rows: readonly ShapedRow[], header: HeaderBlock, index: number): boolean {
  for (let offset = 0; offset <= header.last - header.first; offset += 1) {
    const original = rows[header.first + offset];
    const copy = rows[index + offset];
    if (original === undefined || copy === undefined) return false;
    if (original.filled.join() !== copy.filled.join()) return false;
    if (original.filled.some((column) => grid.textAt(original.row, column) !== grid.textAt(copy.row, column)))
      return false;
  }
  return true;
}

function isSignature(grid: Grid, { row, filled }: ShapedRow): boolean {
  return filled.some((column) => saysSignature(grid.textAt(row, column)));
}

/** `Tổng số` and the like, alone in its row because the figures are yet to be filled in. */
function isAggregateLabel(grid: Grid, { row, filled }: ShapedRow): boolean {
  const first = filled[0];
  return filled.length === 1 && first !== undefined && grid.vocabulary.isAggregate(grid.textAt(row, first));
}

/** A label right below the body that names a unit of some level: the parent's row, its figures yet to be filled in. */
function isNamedUnit(grid: Grid, { row, filled }: ShapedRow): boolean {
  const first = filled[0];
  return (
    filled.length === 1 &&
    first !== undefined &&
    unitName(grid.textAt(row, first)).level !== 'unknown' &&
    grid.textAt(row, first).length <= 60
  );
}

/**
 * `Xếp hạng` right below a body whose rows are items: the rest of a table whose units are columns, yet to be filled in. Its
 * name may be merged over a row for each period.
 */
function isMeasureBelow(grid: Grid, rows: readonly ShapedRow[], body: readonly number[], index: number): boolean {
  const [row, last] = [rows[index], rows[body.at(-1) ?? -1]];
  const [first] = row?.filled ?? [];
  if (row === undefined || last === undefined || first === undefined) return false;
  const merge = grid.mergeAt(row.row, first - 1);
  const above = merge === undefined || merge.top >= row.row ? '' : grid.textAt(merge.top, merge.left);
  // What is merged beside a name may be the period of a whole group of rows.
  const isContinued = grid.vocabulary.namesMeasure(above);
  const name = isContinued ? above : grid.textAt(row.row, first);
  const more = isContinued ? row.filled : row.filled.slice(1);
  // Beside it may stand what it is measured in, its period, or its words below the figures of the units: `Xếp loại | Tốt | Khá`.
  const isBlank = more.every((column) => {
    const text = grid.textAt(row.row, column);
    return grid.vocabulary.namesMeasure(text) || isPeriodOnly(text);
  });
  if (!isBlank && !areWordsBelow(grid, last, more)) return false;
  const isNear = rows
    .slice((body.at(-1) ?? index) + 1, index)
    .every(({ shape }) => shape === 'single' || shape === 'labels');
  // Names of several levels begin to the left of those of the lowest.
  const isNamed = isContinued || last.filled.includes(first) || first <= (last.filled[0] ?? -1);
  return isNear && isNamed && grid.vocabulary.namesMeasure(name);
}

/** Whether words stand below figures of a row alone, and below most of them. */
function areWordsBelow(grid: Grid, { row, filled }: ShapedRow, words: readonly number[]): boolean {
  const figures = filled.filter((column) => grid.classAt(row, column) === 'figure');
  return words.length * 2 > figures.length && words.every((column) => figures.includes(column));
}

/**
 * A trailing row of words belongs to the body when it carries an ordinal in the column where the body's ordinals stand, or,
 * below maxima alone, which have none, before a name that stands where theirs does.
 */
function isWordRow(
  grid: Grid,
  row: ShapedRow | undefined,
  body: readonly number[],
  rows: readonly ShapedRow[],
): boolean {
  const [first, name] = row?.filled ?? [];
  if (row === undefined || first === undefined || name === undefined) return false;
  const bodyFirst = rows[body.at(-1) ?? -1]?.filled[0];
  const isUnnumbered = name === bodyFirst && body.every((each) => rows[each]?.filled.includes(first) !== true);
  return (first === bodyFirst || isUnnumbered) && ORDINAL.test(grid.textAt(row.row, first));
}
