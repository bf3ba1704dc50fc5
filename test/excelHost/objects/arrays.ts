import type { HostArray } from '../model/HostParts';
import type { HostSheet } from '../model/HostSheet';
import { HostError } from '../protocol/HostError';
import { HostRange } from './HostRange';

/** Whether all cells are of arrays of some kind, none, or `null` where some are, as Excel answers. */
export function areOfArrays(self: HostRange, isMeant: (array: HostArray) => boolean): boolean | null {
  const meant = cellsOf(self.sheet.arrays.filter(isMeant), self.sheet);
  const found = new Set<boolean>();
  self.forEach((row, column) => found.add(meant.has(`${row}/${column}`)));
  return found.size === 1 ? found.has(true) : null;
}

function cellsOf(arrays: readonly HostArray[], sheet: HostSheet): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { area } of arrays) new HostRange(sheet, [area]).forEach((row, column) => cells.add(`${row}/${column}`));
  return cells;
}

/** Whether a write reaches a cell. */
export type Reaches = (row: number, column: number) => boolean;

/** An array that was entered over several cells is changed as a whole or not at all. */
export function requireWholeArrays(sheet: HostSheet, reaches: Reaches): void {
  for (const { area } of sheet.arrays.filter(({ isFixed }) => isFixed)) {
    if (reachedOf(new HostRange(sheet, [area]), reaches).size > 1)
      throw new HostError('GeneralException', "You can't change part of an array.");
  }
}

/** Whether a write reaches some cells of a range, passes over some, or both. */
function reachedOf(cells: HostRange, reaches: Reaches): ReadonlySet<boolean> {
  const reached = new Set<boolean>();
  cells.forEach((row, column) => reached.add(reaches(row, column)));
  return reached;
}

/**
 * After a write: an array whose first cell was written over is no more, and one that had something put in its way shows
 * `#SPILL!` in its first cell and nothing in the others.
 */
export function settleArrays(sheet: HostSheet, reaches: Reaches): void {
  sheet.arrays = sheet.arrays.flatMap((array) => {
    const { top, left } = array.area;
    const cells = new HostRange(sheet, [array.area]);
    if (!reachedOf(cells, reaches).has(true)) return [array];
    const isGone = reaches(top, left);
    cells.forEach((row, column) => {
      const isFirst = row === top && column === left;
      if (reaches(row, column)) return;
      sheet.change(row, column, (cell) => ({ ...cell, value: isFirst ? { error: '#SPILL!' } : null }));
    });
    return isGone ? [] : [{ ...array, isBlocked: true }];
  });
}
