import { greatestOf } from '../../decimal/extremes';
import { memoizeBy } from '../../memo/memoizeBy';
import { entryAt } from '../../workbook/entryAt';
import type { Area } from '../../workbook/Workbook';
import type { PrintedSheet } from './PrintedSheet';
import type { PageSetup, SheetPlan } from './SheetPlan';

export type Orientation = PageSetup['orientation'];

/** The margins of every printed page, in points: Excel's own, 0.7 inches at the sides, 0.75 above and below. */
export const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54 } as const;

/** The room on A4 within them, in points. */
export const ROOM: Readonly<Record<Orientation, { readonly width: number; readonly height: number }>> = {
  portrait: { width: 494, height: 733 },
  landscape: { width: 741, height: 487 },
};
/** What is printed can be read without glasses from so many points on. */
const LEAST_LETTERS = 9;
/** A little more is counted on, as scales are whole percents. */
const READABLE = 9.2;
/** The letters of our own sheets, in points. */
const LETTERS = 12;
/** A last page with less than this share of its room used is drawn onto the pages before it, where that can be read. */
export const LITTLE = 0.4;
/** By so much of its size it is drawn smaller at a time. */
export const STEP = 0.01;
/** How much of a page is counted on for what must not be torn: programs round heights and scales, and estimated heights turn out larger. */
const SURELY = { known: 0.95, estimated: 0.9 } as const;
/** Wider sheets lie down: upright they would be printed smaller than this share of their size. */
const UPRIGHT_FROM = 0.77;
/** The height of a row that nobody gave one, with a line of Times New Roman 12. */
const PLAIN_ROW = 15.75;
/** So many lines of a long table stand on its last page, and above a signature, at least. */
export const LAST_LINES = 5;

/** How small a sheet may be drawn, so that its letters can still be read. */
export function smallestShare({ letters = LETTERS }: Pick<PrintedSheet, 'letters'> = {}): number {
  return Math.min(1, READABLE / letters);
}

/** Whether columns are so many that their letters, to fit a page, are printed smaller than can be read. */
export function isTooWide(sheet: PrintedSheet, orientation: Orientation, areas: readonly Area[]): boolean {
  const share = ROOM[orientation].width / greatestOf(areas.map((area) => widthOf(sheet, area)));
  return share < 1 && share * (sheet.letters ?? LETTERS) < LEAST_LETTERS;
}

/** The share of a page that is counted on for what must not be torn. */
export function sureShare({ isEstimated = false }: PrintedSheet): number {
  return SURELY[isEstimated ? 'estimated' : 'known'];
}

/** How wide a sheet may be, in points, to be read on such a page. */
export function widestOn(orientation: Orientation, sheet?: Pick<PrintedSheet, 'letters'>): number {
  const least = orientation === 'portrait' ? UPRIGHT_FROM : 0;
  return ROOM[orientation].width / Math.max(least, smallestShare(sheet));
}

/** How wide so many columns of an upright page may be together, in characters. */
export function uprightCharacters(columns: number): number {
  return (ROOM.portrait.width / 0.75 - columns * 5) / 7;
}

/** How high a page is, in points, for a sheet of a width that is made to fit it. */
export function heightFor(width: number, orientation: Orientation): number {
  return ROOM[orientation].height / Math.min(1, ROOM[orientation].width / width);
}

/** The width of a column in points, from the characters of a plan. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The width of an area in points, with the columns that each page repeats. */
export function widthOf({ columnWidths, page }: PrintedSheet, { left, right }: Pick<Area, 'left' | 'right'>): number {
  const { first = 0, last = -1 } = page.titleColumns ?? {};
  const isPrinted = (column: number): boolean =>
    (column >= left && column <= right) || (left > last && column >= first && column <= last);
  return columnWidths.reduce((total, { column, width }) => (isPrinted(column) ? total + pointsOf(width) : total), 0);
}

/** How a sheet's rows fill its pages. */
export interface FilledPages {
  readonly pages: number;
  /** The share of the last page that is used, without the repeated header; 0 for a single row. */
  readonly last: number;
  /** The row with which the last page begins. */
  readonly begins: number;
}

/** The heights of a sheet's rows in points. */
export const heightsOf = memoizeBy(({ rowHeights }: PrintedSheet): ((row: number) => number) => {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  return (row) => heights.get(row) ?? PLAIN_ROW;
});

/** The height in points of the header that each page repeats. */
export function titlesHeight(sheet: PrintedSheet): number {
  const heightOf = heightsOf(sheet);
  const { first = 0, last = -1 } = sheet.page.titleRows ?? {};
  let titles = 0;
  for (let row = first; row <= last; row += 1) titles += heightOf(row);
  return titles;
}

export function filledPages(sheet: PrintedSheet, { top, bottom }: Area, room: number): FilledPages {
  const heightOf = heightsOf(sheet);
  const titles = titlesHeight(sheet);
  let [pages, used, rowsOnPage, begins] = [1, top > (sheet.page.titleRows?.last ?? Infinity) ? titles : 0, 0, top];
  for (let row = top; row <= bottom; row += 1) {
    if (used + heightOf(row) > room && rowsOnPage > 0) [pages, used, rowsOnPage, begins] = [pages + 1, titles, 0, row];
    used += heightOf(row);
    rowsOnPage += 1;
  }
  return { pages, last: rowsOnPage === 1 ? 0 : (used - titles) / room, begins };
}

/** An area as two, of which the second begins with a page of its own. */
export function parted(area: Area, at: number): readonly [Area, Area] {
  return [
    { ...area, bottom: at - 1 },
    { ...area, top: at },
  ];
}

/** An area as several, of which each further one begins with a page of its own. */
export function partedAt(area: Area, starts: readonly number[]): readonly Area[] {
  return starts.reduce<readonly Area[]>(
    (all, at) => [...all.slice(0, -1), ...parted(entryAt(all, all.length - 1), at)],
    [area],
  );
}

/** On how many pages a planned sheet is printed, and the share of the last one that is used; 1 where pages are counted out. */
export function printedPages({
  blocks,
  columnWidths,
  rowHeights,
  page,
}: SheetPlan): Pick<FilledPages, 'pages' | 'last'> {
  if (page === undefined || page.pagesHigh !== undefined) return { pages: page?.pagesHigh ?? 1, last: 1 };
  const bottom = Math.max(0, ...blocks.map(({ top, rows }) => top + rows.length - 1));
  const sheet = { rows: bottom + 1, columnWidths, rowHeights, page };
  const right = Math.max(0, ...columnWidths.map(({ column }) => column));
  const areas = page.areas ?? [{ top: 0, left: 0, bottom, right }];
  const { width, height } = ROOM[page.orientation];
  const scale = Math.min(1, width / Math.max(...areas.map((area) => widthOf(sheet, area))));
  const filled = areas.map((area) => filledPages(sheet, area, height / scale));
  return { pages: filled.reduce((sum, { pages }) => sum + pages, 0), last: filled.at(-1)?.last ?? 1 };
}
