import type { Area } from '../workbook/Workbook';
import { blocksOf } from './blocks';
import { walkBody } from './bodyRows';
import type { FoundTable } from './FoundTable';
import { goesOn } from './furtherPart';
import type { Grid } from './grid';
import { BlockRows, nextHeader } from './headerBlock';
import { shapesOf } from './rowShapes';
import { entryAt } from '../workbook/entryAt';

/** A table while rows below may still turn out to go on with it. */
interface OpenTable {
  found: FoundTable;
  bottom: number;
}

/** All the tables of a sheet. A block without a header continues the table above it, across blank rows. */
export function findTables(grid: Grid): readonly FoundTable[] {
  const tables: OpenTable[] = [];
  for (const each of blocksOf(grid)) {
    for (const block of besideEachOther(each, tables)) findInBlock(grid, block, tables);
  }
  return tables.map(({ found }) => found).filter(({ body }) => body.length > 0);
}

function findInBlock(grid: Grid, block: Area, tables: OpenTable[]): void {
  const rows = shapesOf(grid, block);
  const shaped = new BlockRows(grid, rows);
  let index = 0;
  while (index < rows.length) {
    const header = nextHeader(shaped, index);
    if (header === undefined || header.first > index) {
      const above = continued(tables, block, entryAt(rows, index).row);
      const end = header?.first ?? rows.length;
      const walk = above === undefined ? undefined : walkBody(shaped, undefined, index, end);
      if (above !== undefined && walk?.body[0] === index) {
        const more = walk.body.map((each) => entryAt(rows, each).row);
        above.found = { ...above.found, body: [...above.found.body, ...more] };
        above.bottom = more.at(-1) ?? above.bottom;
      }
      if (header === undefined) break;
    }
    const walk = walkBody(shaped, header, header.body, rows.length);
    const body = walk.body.map((each) => entryAt(rows, each).row);
    const headerRows = rows.slice(header.first, header.last + 1).map(({ row }) => row);
    const codeRow = header.codes === undefined ? undefined : entryAt(rows, header.codes).row;
    const found: FoundTable = {
      left: block.left,
      right: block.right,
      headerRows,
      body,
      titles: titlesAbove(grid, block, headerRows[0] ?? block.top, bottomAbove(tables, block)),
      ...(codeRow === undefined ? {} : { codeRow }),
    };
    const bottom = body.at(-1) ?? headerRows.at(-1) ?? block.top;
    const above = tables.findLast((each) => each.found.left <= block.right && block.left <= each.found.right);
    if (above !== undefined && goesOn(grid, above.found, found)) {
      above.found = { ...above.found, body: [...above.found.body, ...body] };
      above.bottom = bottom;
    } else tables.push({ found, bottom });
    index = Math.max(walk.next, header.last + 1);
  }
}

/** A block below tables that stand side by side, cut where they are: it may continue each of them across a blank row. */
function besideEachOther(block: Area, tables: readonly OpenTable[]): readonly Area[] {
  const above = tables
    .filter(
      ({ found, bottom }) =>
        block.top > bottom &&
        block.top - bottom - 1 <= MOST_BLANK_ROWS &&
        found.right >= block.left &&
        found.left <= block.right,
    )
    .map(({ found }) => found)
    .sort((one, other) => one.left - other.left);
  if (above.length < 2) return [block];
  return above.map(({ left, right }) => ({
    ...block,
    left: Math.max(left, block.left),
    right: Math.min(right, block.right),
  }));
}

/** Rows of figures may go on below this many blank rows. */
const MOST_BLANK_ROWS = 3;

function continued<T extends { found: FoundTable; bottom: number }>(
  tables: readonly T[],
  block: Area,
  row: number,
): T | undefined {
  const above = tables.findLast(({ found }) => found.left <= block.right && block.left <= found.right);
  return above !== undefined && row - above.bottom - 1 <= MOST_BLANK_ROWS && row > above.bottom ? above : undefined;
}

/** The last row of the table above, -1 where there is none. */
function bottomAbove(tables: readonly OpenTable[], block: Area): number {
  const above = tables.filter(
    ({ found, bottom }) => bottom < block.bottom && found.right >= block.left && found.left <= block.right,
  );
  return Math.max(-1, ...above.map(({ bottom }) => bottom));
}

/** The texts above a table up to the one before it: single cells in its columns or spanning them. */
function titlesAbove(grid: Grid, block: Area, top: number, bottomOfOther: number): FoundTable['titles'] {
  const titles: { row: number; column: number; text: string }[] = [];
  for (let row = top - 1; row > Math.max(bottomOfOther, top - 13); row -= 1) {
    const over: typeof titles = [];
    const beside: typeof titles = [];
    let figures = 0;
    for (let column = 0; column < grid.columnCount; column += 1) {
      const each = grid.classAt(row, column);
      if (each === 'blank') continue;
      const reaches = column <= block.right && (grid.mergeAt(row, column)?.right ?? column) >= block.left;
      if (each === 'label') (reaches ? over : beside).push({ row, column, text: grid.textAt(row, column) });
      else if (reaches) figures += 1;
    }
    if (figures > 1 || over.length > 3) break;
    // A lone title may stand beside its table, but not where another one has its own.
    titles.unshift(...(over.length > 0 || beside.length > 1 ? over : beside));
  }
  return titles;
}
