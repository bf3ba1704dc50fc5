import type { Area } from '../../workbook/Workbook';
import type { SheetPlan } from '../plan/SheetPlan';
import type { FramePart, FrameRow } from './FrameRow';
import type { FrameWidths } from './frameRows';

/** The columns that a frame goes over, and where its right part begins. */
export interface FrameColumns {
  readonly first: number;
  readonly split: number;
  readonly last: number;
}

/** How much of a sheet's width the national heading takes. */
const RIGHT_SHARE = 0.58;

/**
 * Where a frame's two parts lie over columns of these widths: between the columns that leave the right one nearest to its share.
 * @param widths in characters, from `first` on
 */
export function frameColumns(
  widths: readonly number[],
  first = 0,
): { readonly columns: FrameColumns; readonly widths: FrameWidths } {
  const all = widths.reduce((total, width) => total + width, 0);
  const leftOf = (split: number): number => widths.slice(0, split).reduce((total, width) => total + width, 0);
  const splits = Array.from({ length: Math.max(1, widths.length - 1) }, (_, at) => at + 1);
  const distance = (split: number): number => Math.abs(all - leftOf(split) - all * RIGHT_SHARE);
  const split = splits.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  const left = leftOf(split);
  return {
    columns: { first, split: first + split, last: first + widths.length - 1 },
    widths: { left, right: all - left },
  };
}

/** Rows of a frame as parts of a plan, from a row of its sheet on. */
export function placeFrame(
  rows: readonly FrameRow[],
  top: number,
  { first, split, last }: FrameColumns,
): Pick<SheetPlan, 'blocks' | 'styles' | 'merges' | 'rowHeights'> {
  const parts = rows.flatMap(({ left, right, whole }, at): { readonly part: FramePart; readonly area: Area }[] => {
    const over = (part: FramePart | undefined, from: number, to: number): readonly { part: FramePart; area: Area }[] =>
      part === undefined || to < from
        ? []
        : [{ part, area: { top: top + at, left: from, bottom: top + at, right: to } }];
    return [...over(whole, first, last), ...over(left, first, split - 1), ...over(right, split, last)];
  });
  return {
    blocks: parts.map(({ part, area }) => ({ top: area.top, left: area.left, rows: [[part.text]] })),
    styles: parts.map(({ part, area }) => ({ area, style: part.style })),
    merges: parts.flatMap(({ area }) => (area.right > area.left ? [area] : [])),
    rowHeights: rows.map(({ height }, at) => ({ row: top + at, height: Math.ceil(height * 4) / 4 })),
  };
}
