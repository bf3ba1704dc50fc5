import { entryAt } from '../../workbook/entryAt';
import type { Area } from '../../workbook/Workbook';
import {
  heightsOf,
  type Orientation,
  partedAt,
  ROOM,
  smallestShare,
  STEP,
  sureShare,
  titlesHeight,
  widthOf,
} from './pageRoom';
import type { PrintedSheet } from './PrintedSheet';

/** Pages are filled no less than this to spread the lines of a sheet over them. */
const SPARSEST = 0.4;
/** Where the last lines need a page, those before it are filled no less than this, as long as others can be full. */
const HALF = 0.55;
/** So many pages at the end have an area of their own each: a workbook has no room for the names of thousands. */
const MOST_AREAS = 60;

/** The printed areas of a sheet, and on how many pages they are. */
interface KeptPages {
  readonly areas: readonly Area[];
  readonly pages: number;
}

/** How a sheet that is a little too high for a page lies to be drawn onto one; `undefined` where that could not be read. */
export function onOnePage(sheet: PrintedSheet, area: Area, orientation: Orientation): Orientation | undefined {
  const [width, smallest] = [widthOf(sheet, area), smallestShare(sheet)];
  return [orientation, orientation === 'portrait' ? ('landscape' as const) : ('portrait' as const)].find((each) => {
    const share = Math.min(1, ROOM[each].width / width);
    const room = (ROOM[each].height / smallest) * sureShare(sheet);
    return share >= smallest && new PageBreaks(sheet, area.bottom).lastPageFrom(area.top, room) === area.top;
  });
}

/**
 * The printed areas of a sheet whose last lines stay together, one for each page: nothing rests on where a program would break pages
 * itself, and each page has room to spare for rows that turn out higher than they seem, in Excel as in LibreOffice.
 *
 * As few pages as will do. Where the last one would begin within the lines that stay together, the one before it ends earlier; where
 * that would leave it half empty, those before it are filled a little less as well.
 * @param room of a page for the sheet's rows, in points
 * @param options.isLast whether nothing is printed behind the area; otherwise all its pages are filled alike
 */
export function keptPages(sheet: PrintedSheet, area: Area, room: number, { isLast = true } = {}): KeptPages {
  const breaks = new PageBreaks(sheet, area.bottom);
  const together = sheet.together ?? area.bottom;
  const sure = sureShare(sheet);
  const full = breaks.starts(area.top, room * sure);
  const top = full.at(-MOST_AREAS) ?? area.top;
  const earliest = Math.min(together, breaks.lastPageFrom(top, room * sure));
  const isSpread = (sheet.unbroken ?? []).length === 0;
  if (!isLast && isSpread) return kept(evenly(breaks, top, room, sure));
  const counted = full.filter((row) => row >= top && row <= together);
  for (const from of isSpread ? counted.toReversed() : [top]) {
    const least = isSpread ? (from === top ? SPARSEST : HALF) : sure - STEP;
    for (let share = sure; share > least; share -= STEP) {
      const starts = breaks.starts(from, room * share);
      const last = starts.findIndex((row) => row >= earliest && row <= together);
      if (last >= 0) return kept([...counted.filter((row) => row < from), ...starts.slice(0, last + 1)]);
    }
  }
  const block = sheet.unbroken?.find(
    ({ top: from, bottom }) => from >= earliest && from < together && bottom >= together,
  );
  const ending = block?.top ?? together;
  return kept([...full.filter((row) => row >= top && row < ending), ending]);

  /** @param starts the rows with which pages begin, from `top` on */
  function kept(starts: readonly number[]): KeptPages {
    return {
      areas: partedAt(
        area,
        starts.filter((row) => row > area.top),
      ),
      pages: Math.max(0, full.length - MOST_AREAS) + starts.length,
    };
  }
}

/** The rows with which as few pages as will do begin, filled as evenly as may be. */
function evenly(breaks: PageBreaks, top: number, room: number, sure: number): readonly number[] {
  let starts = breaks.starts(top, room * sure);
  for (let share = sure - STEP; share > SPARSEST; share -= STEP) {
    const sparser = breaks.starts(top, room * share);
    if (sparser.length > starts.length) break;
    starts = sparser;
  }
  return starts;
}

/** Where the pages of a sheet break above its last row. */
class PageBreaks {
  private readonly heightOf: (row: number) => number;
  private readonly titles: number;
  /** What blocks that stay on one page need, by their first rows. */
  private readonly needed: ReadonlyMap<number, number>;
  /** What a header needs that stands below hardly anything: itself and one line. */
  private readonly least: ReadonlyMap<number, number>;

  constructor(
    private readonly sheet: PrintedSheet,
    private readonly bottom: number,
  ) {
    const { unbroken = [], opening } = sheet;
    this.heightOf = heightsOf(sheet);
    this.titles = titlesHeight(sheet);
    // The first block stays below what the sheet begins with.
    const blocks = [...unbroken.slice(1), ...(opening === undefined ? [] : [opening])];
    this.needed = new Map(blocks.map((block) => [block.top, this.heightBetween(block.top, block.bottom)]));
    const header = sheet.page.titleRows?.last ?? -1;
    this.least = new Map(opening === undefined ? [] : [[opening.top, this.heightBetween(opening.top, header + 1)]]);
  }

  /** The rows with which pages begin from one on, each filled up to so much; a block that no longer fits begins another. */
  starts(top: number, room: number): readonly number[] {
    const starts = [top];
    let used = this.repeatedAbove(top);
    for (let row = top; row <= this.bottom; row += 1) {
      const height = this.heightOf(row);
      const needed = (used < room * SPARSEST ? this.least.get(row) : undefined) ?? this.needed.get(row) ?? 0;
      if (row > entryAt(starts, starts.length - 1) && used + Math.max(height, needed) > room) {
        starts.push(row);
        used = this.repeatedAbove(row);
      }
      used += height;
    }
    return starts;
  }

  /** The first row, from one on, with which all the rest fits a page. */
  lastPageFrom(top: number, room: number): number {
    let used = 0;
    for (let row = this.bottom; row >= top; row -= 1) {
      used += this.heightOf(row);
      if (used + this.repeatedAbove(row) > room) return row + 1;
    }
    return top;
  }

  private repeatedAbove(row: number): number {
    return row > (this.sheet.page.titleRows?.last ?? Infinity) ? this.titles : 0;
  }

  private heightBetween(top: number, bottom: number): number {
    let sum = 0;
    for (let row = top; row <= bottom; row += 1) sum += this.heightOf(row);
    return sum;
  }
}
