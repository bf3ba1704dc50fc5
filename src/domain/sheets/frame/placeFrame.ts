import type { Area } from '../../workbook/Workbook';
import { uprightCharacters } from '../plan/pageRoom';
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
const RIGHT_SHARE = 0.56;

/** Where a frame's two parts lie, and how wide they and the columns are, in characters. */
export interface FrameLayout {
  readonly columns: FrameColumns;
  readonly widths: FrameWidths;
  /** From the first column on: wider than they were where all of them together leave an upright page half empty. */
  readonly columnWidths: readonly number[];
}

/**
 * Lays a frame over columns: its parts meet between the two columns where the right one comes nearest to its share. Columns that
 * are too narrow for a page are made to fill it.
 * @param widths in characters, from `first` on
 * @param options.fills whether the columns can still be made wider
 */
export function frameLayout(
  widths: readonly number[],
  first = 0,
  { fills = true }: { readonly fills?: boolean } = {},
): FrameLayout {
  const all = sum(widths);
  const splits = Array.from({ length: Math.max(1, widths.length - 1) }, (_, at) => at + 1);
  const distance = (split: number): number => Math.abs(sum(widths.slice(split)) - all * RIGHT_SHARE);
  const split = splits.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  const [left, right] = [widths.slice(0, split), widths.slice(split)];
  const room = uprightCharacters(widths.length);
  const leftRoom = Math.max(sum(left), room * (1 - RIGHT_SHARE));
  const columnWidths =
    !fills || all >= room || right.length === 0
      ? widths
      : [...stretched(left, leftRoom), ...stretched(right, room - leftRoom)];
  return {
    columns: { first, split: first + split, last: first + widths.length - 1 },
    widths: { left: sum(columnWidths.slice(0, split)), right: sum(columnWidths.slice(split)) },
    columnWidths,
  };
}

function stretched(widths: readonly number[], room: number): readonly number[] {
  const share = room / sum(widths);
  return widths.map((width) => Math.floor(width * share * 100) / 100);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
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
