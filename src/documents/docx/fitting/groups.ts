import type { ReportBlock, ReportTable } from '../../../domain/report/Report';
import { entryAt } from '../../../domain/workbook/entryAt';
import { chartHeight } from '../charts';
import { BELOW_TABLE, staysWith } from '../looks';
import { closingHeight, letterheadHeight, lineHeights, rowHeights } from './heights';
import { rowsStaying } from './rowsStaying';

/** A stretch of a document within which no page ends. */
export interface Stretch {
  /** In points. */
  readonly height: number;
  /** The height of what comes again where a page begins with it: a table's header. */
  readonly repeated: number;
}

/** Blocks that stay with each other: a heading and what it heads, a table with its caption and notes, a chart above its caption. */
export interface Group {
  readonly blocks: readonly ReportBlock[];
  readonly stretches: readonly Stretch[];
}

const TWIPS_A_POINT = 20;

/** So many lines of a paragraph stay together at the end and the beginning of a page. */
const FEWEST_LINES = 2;

/**
 * The blocks of a section in groups, with the stretches that pages end between.
 * @param width of the text, in points
 */
export function groupsOf(blocks: readonly ReportBlock[], width: number): readonly Group[] {
  const groups: Group[] = [];
  let [kept, stretches]: [ReportBlock[], Stretch[]] = [[], []];
  let held: Stretch | undefined;
  blocks.forEach((block, at) => {
    const [first, ...others] = stretchesOf(blocks, at, width);
    const joined = held === undefined || first === undefined ? first : together(held, first);
    stretches.push(...(joined === undefined ? [] : [joined]), ...others);
    kept.push(block);
    held = isKeptWith(block, blocks[at + 1]) ? stretches.pop() : undefined;
    if (held !== undefined) return;
    groups.push({ blocks: kept, stretches });
    [kept, stretches] = [[], []];
  });
  return kept.length === 0 ? groups : [...groups, { blocks: kept, stretches: [...stretches, ...(held ? [held] : [])] }];
}

/** How high some blocks are together on one endless page, in points. */
export function heightOf(blocks: readonly ReportBlock[], width: number): number {
  return groupsOf(blocks, width)
    .flatMap(({ stretches }) => stretches)
    .reduce((sum, { height }) => sum + height, 0);
}

function isKeptWith(block: ReportBlock, next: ReportBlock | undefined): boolean {
  if (next === undefined) return false;
  if (block.kind === 'chart') return true;
  if (block.kind === 'table') return isNote(next);
  return block.kind === 'paragraph' && staysWith(block, next);
}

function isNote(block: ReportBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.role === 'note';
}

function together(one: Stretch, other: Stretch): Stretch {
  return { height: one.height + other.height, repeated: one.repeated };
}

function stretchesOf(blocks: readonly ReportBlock[], at: number, width: number): readonly Stretch[] {
  const block = entryAt(blocks, at);
  switch (block.kind) {
    case 'letterhead':
      return [whole(letterheadHeight(block, width))];
    case 'closing':
      return [whole(closingHeight(block))];
    case 'chart':
      return [whole(chartHeight(block, width))];
    case 'table':
      return tableStretches(block, width, isNote(blocks[at + 1]) ? 0 : BELOW_TABLE / TWIPS_A_POINT);
    case 'paragraph': {
      const heights = lineHeights(block, width, blocks[at - 1]);
      const isWhole = staysWith(block, blocks[at + 1]) || heights.length < 2 * FEWEST_LINES;
      const staying = heights.map(
        (_, line) => isWhole || line < FEWEST_LINES - 1 || heights.length - 1 - line < FEWEST_LINES,
      );
      return joined(heights, staying, 0);
    }
  }
}

function tableStretches(table: ReportTable, width: number, below: number): readonly Stretch[] {
  const heights = [...rowHeights(table, width)];
  const header = heights.slice(0, table.headerRows).reduce((sum, each) => sum + each, 0);
  const last = heights.length - 1;
  heights[last] = (heights[last] ?? 0) + below;
  return joined(heights, rowsStaying(table, width), header);
}

function whole(height: number): Stretch {
  return { height, repeated: 0 };
}

/** Lines or rows as stretches: those that stay with the next one are one with it. */
function joined(heights: readonly number[], staying: readonly boolean[], header: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  heights.forEach((height, at) => {
    const before = staying[at - 1] === true ? stretches.pop() : undefined;
    const repeated = at === 0 ? 0 : header;
    stretches.push(before === undefined ? { height, repeated } : together(before, whole(height)));
  });
  return stretches;
}
