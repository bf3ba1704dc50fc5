import { entryAt } from '../../workbook/entryAt';
import type { Area } from '../../workbook/Workbook';
import { filledPages, type Orientation, parted, ROOM, SMALLEST, STEP, widthOf } from './pageRoom';
import type { PrintedSheet } from './PrintedSheet';
import type { PageSetup } from './SheetPlan';

/** How small a sheet may be drawn to have its table and who signs it on one page: official letters of 13 points at nine. */
const SMALLEST_SIGNED = 9 / 13;
/** A last page that is filled by no more than this has room to spare for rows that turn out higher. */
const SPARING = 0.8;

/** How a signed sheet that is a little too high for a page lies to be drawn onto one; `undefined` where that could not be read. */
export function onOnePage(sheet: PrintedSheet, area: Area, orientation: Orientation): Orientation | undefined {
  const width = widthOf(sheet, area);
  return [orientation, orientation === 'portrait' ? ('landscape' as const) : ('portrait' as const)].find((each) => {
    const share = Math.min(1, ROOM[each].width / width);
    return share >= SMALLEST_SIGNED && filledPages(sheet, area, ROOM[each].height / SMALLEST_SIGNED).pages === 1;
  });
}

/**
 * The pages of a signed sheet of estimated sizes: as large as pages break above the last lines by themselves, or else broken there.
 *
 * Nothing rests on the estimate being right within some rows, in Excel as in LibreOffice. Pages are counted out: where rows turn out
 * higher, the sheet is drawn smaller, on as many pages. Where the last page has room to spare, it is a printed area of its own, so
 * that it begins with the same line whatever stands above it; LibreOffice counts the pages of each area by itself. Where it has none,
 * or all is drawn smaller to save a page, the sheet is one area: its last page is full of lines, and some more or less matter little.
 * @param latest the row with which the last page begins at the latest
 * @param height of a page's room at full size, in points
 */
export function signedPages(
  sheet: PrintedSheet,
  area: Area,
  latest: number,
  height: number,
  scale: number,
): Pick<PageSetup, 'areas' | 'pagesHigh'> {
  const { pages, begins } = filledPages(sheet, area, height / scale);
  if (begins <= latest) {
    const [, last] = parted(area, begins);
    const hasRoom = filledPages(sheet, last, (height / scale) * SPARING).pages === 1;
    return { areas: hasRoom ? parted(area, begins) : [area], pagesHigh: pages };
  }
  for (let share = scale - STEP; share >= SMALLEST; share -= STEP) {
    const smaller = filledPages(sheet, area, height / share);
    if (smaller.begins <= latest) return { areas: [area], pagesHigh: smaller.pages };
  }
  const parts = parted(area, latest);
  const counts = parts.map((part) => filledPages(sheet, part, height / scale).pages);
  return { areas: parts, pagesHigh: counts.reduce((sum, each) => sum + each, 0) };
}

/** Printed areas of which the last one, where it is longer than a page, has enough lines above who signs. */
export function signedParts(sheet: PrintedSheet, parts: readonly Area[], room: number): readonly Area[] {
  const ending = entryAt(parts, parts.length - 1);
  const { pages, begins } = filledPages(sheet, ending, room);
  const isTorn = sheet.together !== undefined && pages > 1 && begins > sheet.together;
  return isTorn ? [...parts.slice(0, -1), ...parted(ending, sheet.together)] : parts;
}
