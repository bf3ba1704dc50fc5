import { entryAt } from '../../workbook/entryAt';
import type { Area } from '../../workbook/Workbook';
import type { PageSetup, SheetPlan } from './SheetPlan';

type Orientation = PageSetup['orientation'];

/** The margins of every printed page, in points: Excel's own, 0.7 inches at the sides, 0.75 above and below. */
export const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54 } as const;

/** The room on A4 within them, in points. */
const ROOM: Readonly<Record<Orientation, { readonly width: number; readonly height: number }>> = {
  portrait: { width: 494, height: 733 },
  landscape: { width: 741, height: 487 },
};
/** Wider sheets lie down: upright they would be printed smaller than this share of their size. */
const UPRIGHT_FROM = 0.8;
/** The height of a row that nobody gave one, with a line of Times New Roman 12. */
const PLAIN_ROW = 15.75;
/** A last page with less than this share of its room used is drawn onto the pages before it, where that can be read. */
const LITTLE = 0.4;
/** With less than this share, or with one row, it is so in any case. */
const ORPHAN = 0.12;
/** How small a sheet may be drawn to save a page: Times New Roman 12 at nine points. */
const SMALLEST = 0.75;
/** How small a sheet may be drawn to have its table and who signs it on one page: official letters of 13 points at nine. */
const SMALLEST_SIGNED = 9 / 13;
/** How much of a page is counted on where sizes are estimated: what is larger than it seems must not break a signature. */
const SURELY = 0.9;

/** What is known of a sheet before it is decided how it is printed: sizes as in a `SheetPlan`. */
export interface PrintedSheet {
  readonly rows: number;
  readonly columnWidths: SheetPlan['columnWidths'];
  readonly rowHeights: SheetPlan['rowHeights'];
  readonly page: Omit<PageSetup, 'orientation' | 'pagesHigh'>;
  /** Rows that are to stand on one page, tables of a sheet with several: nothing repeats the header of one where a page breaks. */
  readonly unbroken?: readonly Pick<Area, 'top' | 'bottom'>[];
  /** The header that is repeated and some lines below it: where they do not fit below what stands above them, they begin a page. */
  readonly opening?: Pick<Area, 'top' | 'bottom'>;
  /** The row from which on the last printed area stays on one page: whoever signs does so below some lines of the table. */
  readonly together?: number;
}

/**
 * A page set-up with the things that follow from sizes: upright or lying, no page with hardly a row on it, and no signature
 * without a line of what is signed.
 * @param sizes whether they are known or estimated; estimated ones may turn out larger, so the pages are always counted out
 */
export function printedPage(sheet: PrintedSheet, sizes: 'known' | 'estimated' = 'known'): PageSetup {
  const { page, columnWidths, rows } = sheet;
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
  const { pages, last: share, begins } = filledPages(sheet, last, height / scale);
  const isApart = sheet.together !== undefined && pages > 1 && begins > sheet.together;
  // Excel counts the pages of several areas together.
  if (others.length > 0) {
    const parts = partedAt(last, pageStarts(sheet, last, height / scale, sizes));
    const ending = entryAt(parts, parts.length - 1);
    const { pages: most, begins: from } = filledPages(sheet, ending, height / scale);
    const isTorn = sheet.together !== undefined && most > 1 && from > sheet.together;
    const ends = isTorn ? parted(ending, sheet.together) : [ending];
    return { ...page, orientation, areas: [...areas.slice(0, -1), ...parts.slice(0, -1), ...ends] };
  }
  const signed = sheet.together === undefined || pages === 1 ? undefined : onOnePage(sheet, last, orientation);
  if (signed !== undefined) return { ...page, orientation: signed, pagesHigh: 1 };
  // To fewer pages, but more than one, of estimated sizes only what may break anywhere, of known ones what then breaks well.
  const { unbroken = [], together } = sheet;
  const mayBreak =
    sizes === 'known'
      ? pageStarts(sheet, last, height / shareFor(sheet, last, height, scale, pages - 1), sizes).length === 0
      : unbroken.length === 0 && together === undefined;
  if ((pages === 2 || mayBreak) && savesPage(sheet, last, height, scale, { pages, last: share, begins }))
    return { ...page, orientation, pagesHigh: pages - 1 };
  const starts = [
    ...(isPushedOut(sheet, last, (height / scale) * SURELY) ? [sheet.opening?.top ?? last.top] : []),
    ...pageStarts(sheet, last, height / scale, sizes),
  ];
  if (starts.length > 0) {
    const parts = partedAt(last, starts);
    const ending = entryAt(parts, parts.length - 1);
    const end = filledPages(sheet, ending, (height / scale) * SURELY);
    const isTorn = sheet.together !== undefined && end.pages > 1 && end.begins > sheet.together;
    return {
      ...page,
      orientation,
      areas: isTorn ? [...parts.slice(0, -1), ...parted(ending, sheet.together)] : parts,
    };
  }
  if (isApart && sizes === 'known') return { ...page, orientation, areas: parted(last, sheet.together) };
  if (together !== undefined && sizes === 'estimated' && pages > 1) {
    return { ...page, orientation, ...signedPages(sheet, last, together, height, scale) };
  }
  return { ...page, orientation, ...(sizes === 'estimated' ? { pagesHigh: pages } : {}) };
}

/** How a signed sheet that is a little too high for a page lies to be drawn onto one; `undefined` where that could not be read. */
function onOnePage(sheet: PrintedSheet, area: Area, orientation: Orientation): Orientation | undefined {
  const width = widthOf(sheet, area);
  return [orientation, orientation === 'portrait' ? ('landscape' as const) : ('portrait' as const)].find((each) => {
    const share = Math.min(1, ROOM[each].width / width);
    return share >= SMALLEST_SIGNED && filledPages(sheet, area, ROOM[each].height / SMALLEST_SIGNED).pages === 1;
  });
}

/**
 * The pages of a signed sheet of estimated sizes: as large as pages break above the last lines by themselves, or else broken there.
 * They stay as many: where it turns out larger than it seems, it is drawn smaller.
 * @param latest the row with which the last page begins at the latest
 */
function signedPages(
  sheet: PrintedSheet,
  area: Area,
  latest: number,
  height: number,
  scale: number,
): Pick<PageSetup, 'areas' | 'pagesHigh'> {
  for (let share = scale; share >= Math.min(scale, SMALLEST); share -= 0.01) {
    const { pages, begins } = filledPages(sheet, area, height / share);
    if (begins <= latest) return { areas: pages > 1 ? parted(area, begins) : [area], pagesHigh: pages };
  }
  const parts = parted(area, latest);
  const counts = parts.map((part) => filledPages(sheet, part, height / scale).pages);
  return { areas: parts, pagesHigh: counts.reduce((sum, each) => sum + each, 0) };
}

/** An area as several, of which each further one begins with a page of its own. */
function partedAt(area: Area, starts: readonly number[]): readonly Area[] {
  return starts.reduce<readonly Area[]>(
    (all, at) => [...all.slice(0, -1), ...parted(entryAt(all, all.length - 1), at)],
    [area],
  );
}

function widthOf({ columnWidths }: PrintedSheet, { left, right }: Pick<Area, 'left' | 'right'>): number {
  return columnWidths.reduce(
    (total, { column, width }) => (column >= left && column <= right ? total + pointsOf(width) : total),
    0,
  );
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

/** An area as two, of which the second begins with a page of its own. */
function parted(area: Area, at: number): readonly [Area, Area] {
  return [
    { ...area, bottom: at - 1 },
    { ...area, top: at },
  ];
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

/** How wide a sheet may be, in points, to be printed lying at this share of its size. */
export function widthAt(share: number): number {
  return ROOM.landscape.width / share;
}

/** How wide so many columns of an upright page may be together, in characters. */
export function uprightCharacters(columns: number): number {
  return (ROOM.portrait.width / 0.75 - columns * 5) / 7;
}

/** How high a lying page is, in points, for a sheet of a width that is made to fit it. */
export function heightFor(width: number): number {
  return ROOM.landscape.height / Math.min(1, ROOM.landscape.width / width);
}

/** The width of a column in points, from the characters of a plan. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** How a sheet's rows fill its pages. */
interface FilledPages {
  readonly pages: number;
  /** The share of the last page that is used, without the repeated header; 0 for a single row. */
  readonly last: number;
  /** The row with which the last page begins. */
  readonly begins: number;
}

function filledPages({ rowHeights, page }: PrintedSheet, { top, bottom }: Area, room: number): FilledPages {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const heightOf = (row: number): number => heights.get(row) ?? PLAIN_ROW;
  const { first = 0, last = -1 } = page.titleRows ?? {};
  let titles = 0;
  for (let row = first; row <= last; row += 1) titles += heightOf(row);
  let [pages, used, rowsOnPage, begins] = [1, top > last ? titles : 0, 0, top];
  for (let row = top; row <= bottom; row += 1) {
    if (used + heightOf(row) > room && rowsOnPage > 0) [pages, used, rowsOnPage, begins] = [pages + 1, titles, 0, row];
    used += heightOf(row);
    rowsOnPage += 1;
  }
  return { pages, last: rowsOnPage === 1 ? 0 : (used - titles) / room, begins };
}

/** The share of its size at which an area is drawn to keep to so many pages. */
function shareFor(sheet: PrintedSheet, area: Area, height: number, scale: number, pages: number): number {
  let share = scale;
  while (share > SMALLEST && filledPages(sheet, area, height / share).pages > pages) share -= 0.01;
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
