import type { StyledArea } from '../../../domain/sheets/plan/SheetPlan';
import type { Area } from '../../../domain/workbook/Workbook';

interface Entry {
  area: Area;
  readonly style: StyledArea['style'];
  readonly look: string;
}

/**
 * An area seldom finds its neighbour further back, and looking through all of thousands would take the square of their
 * number.
 */
const FURTHEST = 100;

/**
 * Joins areas of the same look that lie side by side into larger ones, as every area costs Excel some twenty actions.
 * Order is kept where it matters: an entry moves forward only past entries that do not touch its area.
 */
export function coalesceStyles(styles: readonly StyledArea[]): readonly StyledArea[] {
  const entries: Entry[] = [];
  for (const { area, style } of styles) add(entries, { area, style, look: JSON.stringify(style) });
  return entries.map(({ area, style }) => ({ area, style }));
}

function add(entries: Entry[], added: Entry): void {
  for (let index = entries.length - 1; index >= Math.max(0, entries.length - FURTHEST); index -= 1) {
    const entry = entries[index];
    if (entry === undefined) return;
    const joined = entry.look === added.look ? rectangleOf(entry.area, added.area) : undefined;
    if (joined !== undefined) {
      entry.area = joined;
      return;
    }
    if (overlaps(entry.area, added.area) || (isBorderShared(entry, added) && adjoins(entry.area, added.area))) break;
  }
  entries.push(added);
}

/** The rectangle that two areas make together, where they make one. */
function rectangleOf(one: Area, other: Area): Area | undefined {
  const isColumn = one.left === other.left && one.right === other.right;
  const isRow = one.top === other.top && one.bottom === other.bottom;
  if ((!isColumn && !isRow) || !adjoins(one, other)) return undefined;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** A line between two cells belongs to both: which border comes last matters unless they are the same. */
function isBorderShared(one: Entry, other: Entry): boolean {
  return one.style.border !== other.style.border;
}

function overlaps(one: Area, other: Area, down = 0, across = 0): boolean {
  return (
    one.top <= other.bottom + down &&
    other.top <= one.bottom + down &&
    one.left <= other.right + across &&
    other.left <= one.right + across
  );
}

/** Overlapping or sharing an edge; corners do not count. */
function adjoins(one: Area, other: Area): boolean {
  return overlaps(one, other, 1, 0) || overlaps(one, other, 0, 1);
}
