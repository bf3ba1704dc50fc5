import type { Area } from '../../workbook/Workbook';
import {
  filledPages,
  LITTLE,
  type FilledPages,
  type Orientation,
  partedAt,
  parted,
  ROOM,
  SMALLEST,
  STEP,
  SURELY,
  widthOf,
} from './pageRoom';
import type { PrintedSheet } from './PrintedSheet';
import { onOnePage, signedPages, signedParts } from './signedPage';
import type { PageSetup } from './SheetPlan';

/** Wider sheets lie down: upright they would be printed smaller than this share of their size. */
const UPRIGHT_FROM = 0.8;
/** With less than this share, or with one row, it is so in any case. */
const ORPHAN = 0.12;

/**
 * A page set-up with the things that follow from sizes: upright or lying, no page with hardly a row on it, and no signature
 * without a line of what is signed.
 * @param sizes whether they are known or estimated; estimated ones may turn out larger, so the pages are always counted out
 */
export function printedPage(sheet: PrintedSheet, sizes: 'known' | 'estimated' = 'known'): PageSetup {
  const { page, columnWidths, rows, together, unbroken = [] } = sheet;
  const areas = page.areas ?? [];
  const whole: Area = {
    top: 0,
    left: 0,
    bottom: rows - 1,
    right: Math.max(0, ...columnWidths.map(({ column }) => column)),
  };
  const [first = whole, ...others] = areas;
  const orientation: Orientation =
    widthOf(sheet, first) <= ROOM.portrait.width / UPRIGHT_FROM ? 'portrait' : 'landscape';
  const height = ROOM[orientation].height;
  const scale = Math.min(
    1,
    ROOM[orientation].width / Math.max(...[first, ...others].map((each) => widthOf(sheet, each))),
  );
  const last = others.at(-1) ?? first;
  // Nobody counts the pages of several areas alike, so they are not counted out.
  if (others.length > 0) {
    const parts = partedAt(last, pageStarts(sheet, last, height / scale, sizes));
    return { ...page, orientation, areas: [...areas.slice(0, -1), ...signedParts(sheet, parts, height / scale)] };
  }
  const filled = filledPages(sheet, last, height / scale);
  const { pages, begins } = filled;
  const signed = together === undefined || pages === 1 ? undefined : onOnePage(sheet, last, orientation);
  if (signed !== undefined) return { ...page, orientation: signed, pagesHigh: 1 };
  // To fewer pages, but more than one, of estimated sizes only what may break anywhere, of known ones what then breaks well.
  const mayBreak =
    sizes === 'known'
      ? pageStarts(sheet, last, height / shareFor(sheet, last, height, scale, pages - 1), sizes).length === 0
      : unbroken.length === 0 && together === undefined;
  if ((pages === 2 || mayBreak) && savesPage(sheet, last, height, scale, filled))
    return { ...page, orientation, pagesHigh: pages - 1 };
  const starts = [
    ...(isPushedOut(sheet, last, (height / scale) * SURELY) ? [sheet.opening?.top ?? last.top] : []),
    ...pageStarts(sheet, last, height / scale, sizes),
  ];
  if (starts.length > 0) {
    const parts = signedParts(sheet, partedAt(last, starts), (height / scale) * SURELY);
    return { ...page, orientation, areas: parts };
  }
  if (together !== undefined && pages > 1) {
    if (sizes === 'estimated') return { ...page, orientation, ...signedPages(sheet, last, together, height, scale) };
    if (begins > together) return { ...page, orientation, areas: parted(last, together) };
  }
  return { ...page, orientation, ...(sizes === 'estimated' ? { pagesHigh: pages } : {}) };
}

/**
 * Whether the header has no room for some lines below it, because of what stands above it: one that a page breaks within cannot
 * be repeated.
 */
function isPushedOut(sheet: PrintedSheet, area: Area, room: number): boolean {
  const { opening } = sheet;
  return (
    opening !== undefined &&
    opening.top > area.top &&
    filledPages(sheet, { ...area, bottom: opening.bottom }, room).pages > 1
  );
}

/**
 * The rows with which a page of their own begins, so that no page breaks within one of the blocks that fits a page. Of estimated
 * sizes nobody knows where a break before a block falls in fact, so that none may fall before it either.
 */
function pageStarts(sheet: PrintedSheet, area: Area, height: number, sizes: 'known' | 'estimated'): readonly number[] {
  // The first one stays below what the sheet begins with.
  const [, ...others] = sheet.unbroken ?? [];
  const room = sizes === 'known' ? height : height * SURELY;
  const starts: number[] = [];
  let top = area.top;
  for (const { top: from, bottom } of others) {
    const { pages, begins } = filledPages(sheet, { ...area, top, bottom }, room);
    if (from <= top || (sizes === 'known' ? begins <= from : pages === 1)) continue;
    starts.push(from);
    top = from;
  }
  return starts;
}

/** The share of its size at which an area is drawn to keep to so many pages. */
function shareFor(sheet: PrintedSheet, area: Area, height: number, scale: number, pages: number): number {
  let share = scale;
  while (share > SMALLEST && filledPages(sheet, area, height / share).pages > pages) share -= STEP;
  return share;
}

/** Whether the last page is to be drawn onto the others. */
function savesPage(
  sheet: PrintedSheet,
  area: Area,
  height: number,
  scale: number,
  { pages, last, begins }: FilledPages,
): boolean {
  const isApart = sheet.together !== undefined && begins > sheet.together;
  if (pages === 1 || (last >= LITTLE && !isApart)) return false;
  if (last < ORPHAN) return true;
  return scale > SMALLEST && filledPages(sheet, area, height / SMALLEST).pages < pages;
}
