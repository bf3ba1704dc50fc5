import type { ReportBlock, ReportChart, ReportSection } from '../../../domain/report/Report';
import { SMALLEST, STEP } from '../../../domain/report/reportTables';
import { chartHeight } from '../charts';
import { LOOKS } from '../looks';
import { TEXT_HEIGHT, TEXT_WIDTH } from '../page';
import { type Group, groupsOf } from './groups';
import { PageFlow } from './PageFlow';

const TWIPS_A_POINT = 20;
/** What of a page is left out of account, as heights are estimated. */
const UNSURE = 0.04;
/** A last page with less than this share of its room filled is saved where narrower lines or smaller letters do it. */
const LITTLE = 0.4;
/** Distances of lines below the usual one; the decree wants no less than single ones (Phụ lục I, phần I). */
const NARROWER = [1.1, 1];

/** Blocks in their order, with how they fill their pages. */
interface Filled {
  readonly blocks: readonly ReportBlock[];
  readonly flow: PageFlow;
}

/** Fills the pages of one width and height, in points. */
type Fill = (blocks: readonly ReportBlock[], width: number, height: number) => Filled;

/**
 * A section whose pages are filled well: charts that find no room are drawn somewhat lower, and where the last page has little
 * on it, lines nearer to each other or smaller letters of tables save it.
 */
export function fitted({ orientation, blocks }: ReportSection): ReportSection {
  const width = TEXT_WIDTH[orientation] / TWIPS_A_POINT;
  const height = TEXT_HEIGHT[orientation] / TWIPS_A_POINT;
  if (orientation === 'portrait')
    return { orientation, blocks: savingPage(blocks, narrowerLines(blocks), withLowerCharts, width, height) };
  return { orientation, blocks: tightened(blocks, width, height) };
}

/**
 * Appendices of which each begins a page, in smaller letters where these save a last page with little on it.
 * @param width of the text, and the height of the page's room, in points
 */
export function tightened(blocks: readonly ReportBlock[], width: number, height: number): readonly ReportBlock[] {
  return partsOf(blocks).flatMap((part) => savingPage(part, smallerTables(part), inOrder, width, height));
}

/** Blocks as they are wanted, or the first of the others with which a last page with little on it is saved. */
function savingPage(
  wanted: readonly ReportBlock[],
  others: readonly (readonly ReportBlock[])[],
  fill: Fill,
  width: number,
  height: number,
): readonly ReportBlock[] {
  const { blocks, flow } = fill(wanted, width, height);
  const pages = pagesOf(flow);
  if (pages === 1 || (flow.filled >= LITTLE && pages === flow.pages)) return blocks;
  return others.map((each) => fill(each, width, height)).find((each) => pagesOf(each.flow) < pages)?.blocks ?? blocks;
}

/** On how many pages it is at most: the last one may turn out too full. */
function pagesOf({ pages, filled }: PageFlow): number {
  return filled > 1 - UNSURE ? pages + 1 : pages;
}

/** The same with lines nearer to each other, more and more. */
function narrowerLines(blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] {
  return NARROWER.map((lineSpacing) =>
    blocks.map((block) =>
      block.kind === 'paragraph' && LOOKS[block.role].paragraph.spacing?.line !== undefined
        ? { ...block, lineSpacing }
        : block,
    ),
  );
}

/** The same with smaller letters in tables, down to the smallest that can be read. */
function smallerTables(blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] {
  const largest = Math.max(...blocks.map((block) => (block.kind === 'table' ? block.fontSize : 0)));
  const steps = Math.max(0, Math.round((largest - SMALLEST) / STEP));
  return Array.from({ length: steps }, (_, step) =>
    blocks.map((block) =>
      block.kind === 'table' ? { ...block, fontSize: Math.max(SMALLEST, block.fontSize - (step + 1) * STEP) } : block,
    ),
  );
}

/** Charts somewhat lower where the page has a little less room than they want. */
function withLowerCharts(blocks: readonly ReportBlock[], width: number, height: number): Filled {
  const flow = new PageFlow(height);
  const placed = groupsOf(blocks, width).map((group) => {
    const charted = chartFor(group, width, flow.room - height * UNSURE) ?? group;
    flow.add(charted.stretches);
    return charted;
  });
  return { blocks: placed.flatMap((group) => group.blocks), flow };
}

/** A chart with its caption as high as it fits a room; `undefined` where it could not be read. */
function chartFor(group: Group, width: number, room: number): Group | undefined {
  const [chart, ...others] = group.blocks;
  const height = group.stretches.reduce((sum, each) => sum + each.height, 0);
  if (height <= room || chart?.kind !== 'chart') return group;
  const lower: ReportChart = { ...chart, height: chartHeight(chart, width) - (height - room) };
  if (chartHeight(lower, width) < chartHeight(chart, width, 'least')) return undefined;
  return { blocks: [lower, ...others], stretches: [{ height: room, repeated: 0 }] };
}

function inOrder(blocks: readonly ReportBlock[], width: number, height: number): Filled {
  const flow = new PageFlow(height);
  for (const { stretches } of groupsOf(blocks, width)) flow.add(stretches);
  return { blocks, flow };
}

/** Blocks as those that begin a page, each with what follows it. */
function partsOf(blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] {
  const parts: ReportBlock[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last === undefined || (block.kind === 'paragraph' && block.startsPage === true)) parts.push([block]);
    else last.push(block);
  }
  return parts;
}
