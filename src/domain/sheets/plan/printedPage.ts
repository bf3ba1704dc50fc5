import type { Area } from '../../workbook/Workbook';
import { keptPages, onOnePage } from './keptPages';
import {
  filledPages,
  type FilledPages,
  isTooWide,
  LITTLE,
  type Orientation,
  partedAt,
  ROOM,
  smallestShare,
  STEP,
  widestOn,
  widthOf,
} from './pageRoom';
import type { PrintedSheet } from './PrintedSheet';
import type { PageSetup } from './SheetPlan';

/** With less than this share, or with one row, it is so in any case. */
const ORPHAN = 0.12;

/**
 * A page set-up with the things that follow from sizes: upright or lying, no page with hardly a row on it, and no signature
 * without lines of what is signed.
 */
export function printedPage(sheet: PrintedSheet): PageSetup {
  const { columnWidths, rows, together } = sheet;
  const whole: Area = {
    top: 0,
    left: 0,
    bottom: rows - 1,
    right: Math.max(0, ...columnWidths.map(({ column }) => column)),
  };
  const [first = whole, ...others] = sheet.page.areas ?? [];
  const isUpright = [first, ...others].every((area) => widthOf(sheet, area) <= widestOn('portrait', sheet));
  const orientation: Orientation = isUpright ? 'portrait' : 'landscape';
  const scaleOf = (area: Area): number => Math.min(1, ROOM[orientation].width / widthOf(sheet, area));
  const { height } = ROOM[orientation];
  const page = isTooWide(sheet, orientation, [first, ...others])
    ? { ...sheet.page, isSmall: true as const }
    : sheet.page;
  if (together === undefined)
    return {
      ...page,
      orientation,
      ...(others.length === 0 ? freelyBroken(sheet, first, height, scaleOf(first)) : {}),
    };
  const single = others.length === 0 ? ontoOne(sheet, first, orientation, height / scaleOf(first)) : undefined;
  if (single !== undefined) return { ...page, orientation: single, pagesHigh: 1 };
  const kept = [first, ...others].map((area, at) =>
    keptPages(sheet, area, height / scaleOf(area), { isLast: at === others.length }),
  );
  const pagesHigh = kept.reduce((sum, { pages }) => sum + pages, 0);
  return { ...page, orientation, areas: kept.flatMap(({ areas }) => areas), pagesHigh };
}

/** How a sheet lies that goes onto one page: as it is, or smaller where it is signed or leaves little for a second page. */
function ontoOne(sheet: PrintedSheet, area: Area, orientation: Orientation, room: number): Orientation | undefined {
  const { pages, last } = filledPages(sheet, area, room);
  if (pages === 1) return orientation;
  return sheet.isSigned === true || (pages === 2 && last < LITTLE) ? onOnePage(sheet, area, orientation) : undefined;
}

/** Pages that end wherever they are full, but within no block that fits a page. */
function freelyBroken(
  sheet: PrintedSheet,
  area: Area,
  height: number,
  scale: number,
): Pick<PageSetup, 'areas' | 'pagesHigh'> {
  const filled = filledPages(sheet, area, height / scale);
  const { pages } = filled;
  const smaller = height / shareFor(sheet, area, height, scale, pages - 1);
  if ((pages === 2 || pageStarts(sheet, area, smaller).length === 0) && savesPage(sheet, area, height, scale, filled))
    return { pagesHigh: pages - 1 };
  const starts = pageStarts(sheet, area, height / scale);
  return starts.length > 0 ? { areas: partedAt(area, starts) } : {};
}

/**
 * The rows with which a page of their own begins, so that no page breaks within one of the blocks that fits a page, nor a little
 * below its first row where a program has room for that.
 */
function pageStarts(sheet: PrintedSheet, area: Area, height: number): readonly number[] {
  // The first one stays below what the sheet begins with.
  const [, ...others] = sheet.unbroken ?? [];
  const starts: number[] = [];
  let top = area.top;
  for (const { top: from, bottom } of others) {
    if (from <= top || filledPages(sheet, { ...area, top, bottom }, height).begins < from) continue;
    starts.push(from);
    top = from;
  }
  return starts;
}

/** The share of its size at which an area is drawn to keep to so many pages. */
function shareFor(sheet: PrintedSheet, area: Area, height: number, scale: number, pages: number): number {
  let share = scale;
  while (share > smallestShare(sheet) && filledPages(sheet, area, height / share).pages > pages) share -= STEP;
  return share;
}

/** Whether the last page is to be drawn onto the others. */
function savesPage(
  sheet: PrintedSheet,
  area: Area,
  height: number,
  scale: number,
  { pages, last }: FilledPages,
): boolean {
  if (pages === 1 || last >= LITTLE) return false;
  if (last < ORPHAN) return true;
  const smallest = smallestShare(sheet);
  return scale > smallest && filledPages(sheet, area, height / smallest).pages < pages;
}
