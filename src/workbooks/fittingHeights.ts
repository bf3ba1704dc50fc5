import type { Area } from '../domain/workbook/Workbook';
import { heightOfText, type TextFont } from '../domain/text/textHeight';

/** How large a sheet's rows and columns are, zero-based. */
export interface SheetSizes {
  /** 0 for a hidden column. */
  readonly pixels: (column: number) => number;
  /** In points. */
  readonly height: (row: number) => number;
  readonly isHidden: (row: number) => boolean;
  readonly merges: readonly Area[];
}

/** A text that its cell wraps, and where it stands: of a merged cell in the top left. */
export interface WrappedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly font: TextFont;
}

/** Excel makes no row higher, in points. */
const HIGHEST = 409;
/** A row that lacks less than this part of its height loses no more than the space between lines. */
const TOLERANCE = 0.06;

interface Need {
  readonly top: number;
  readonly bottom: number;
  /** In points. */
  readonly needed: number;
}

/**
 * The rows of a sheet that are too low for their wrapped texts, and the heights in points at which they show them. No host
 * does this itself where a height is given, none does for merged cells, and LibreOffice for no row of a file that says it is
 * Excel's. Heights only grow, and hidden rows stay hidden.
 */
export function fittingHeights(sizes: SheetSizes, texts: Iterable<WrappedText>): ReadonlyMap<number, number> {
  const areas = new Map(sizes.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const needs: Need[] = [];
  for (const text of texts) {
    needs.push(needOf(text, areas.get(`${text.row},${text.column}`), sizes));
  }
  const raised = new Map<number, number>();
  const heightOf = (row: number): number => raised.get(row) ?? sizes.height(row);
  // A text over several rows needs only what their own texts leave it without.
  needs.sort((one, other) => one.bottom - one.top - (other.bottom - other.top));
  for (const { top, bottom, needed } of needs) {
    let given = 0;
    let lowest: number | undefined;
    for (let row = top; row <= bottom; row += 1) {
      if (sizes.isHidden(row)) continue;
      given += heightOf(row);
      // In Excel a hidden row that is given a height is hidden no more.
      lowest = row;
    }
    if (lowest === undefined || given >= needed * (1 - TOLERANCE)) continue;
    raised.set(lowest, Math.min(HIGHEST, Math.ceil((heightOf(lowest) + needed - given) * 4) / 4));
  }
  return raised;
}

function needOf({ row, column, text, font }: WrappedText, merge: Area | undefined, sizes: SheetSizes): Need {
  const { bottom, right } = merge ?? { bottom: row, right: column };
  let width = 0;
  for (let each = column; each <= right; each += 1) width += sizes.pixels(each);
  return { top: row, bottom, needed: width === 0 ? 0 : heightOfText(text, width, font) };
}
