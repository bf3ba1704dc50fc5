import { placeReferences, shiftFormula } from '../../../src/workbooks/shiftFormula';
import type { Area } from '../../../src/domain/workbook/Workbook';
import { blankCell, normalLook, type HostCell } from '../model/HostCell';
import { oneOf } from '../protocol/arguments';
import { HostError, NotSimulated } from '../protocol/HostError';
import { rangeBehind, type HostRange } from './HostRange';

const LAST_COLUMN = 16_383;

/** New rows come in at the range; they look like the row above, and all that spoke of the rows below follows them. */
export function insertRows(self: HostRange, shift: unknown): void {
  self.requireWritable();
  oneOf(['Down'], shift);
  const { sheet, area } = self;
  const { top, bottom, left, right } = area;
  if (left !== 0 || right !== LAST_COLUMN) throw new NotSimulated('inserting anything but whole rows');
  const count = bottom - top + 1;
  const placeOf = (row: number): number => (row >= top ? row + count : row);
  const placed = <T extends Area>(each: T): T => ({ ...each, top: placeOf(each.top), bottom: placeOf(each.bottom) });
  const cells = sheet.touched();
  for (const { row, column } of cells) if (row >= top) sheet.change(row, column, () => blankCell);
  for (const { row, column, cell } of cells) {
    const { formula } = cell;
    const followed =
      formula === undefined ? cell : { ...cell, formula: placeReferences(formula, (each) => placeOf(each)) };
    sheet.change(placeOf(row), column, () => followed);
  }
  for (const { row, column, cell } of cells) {
    if (row !== top - 1) continue;
    for (let each = top; each <= bottom; each += 1)
      sheet.change(each, column, () => ({ value: null, look: cell.look }));
  }
  moveKeys(sheet.rowHeights, placeOf);
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) sheet.hiddenRows.add(placeOf(row));
  sheet.merges = sheet.merges.map(placed);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    area: placed(format.area),
    formula: placeReferences(format.formula, (each) => placeOf(each)),
  }));
  sheet.validations = sheet.validations.map((validation) => ({ ...validation, area: placed(validation.area) }));
}

function moveKeys(map: Map<number, number>, placeOf: (row: number) => number): void {
  const entries = [...map];
  map.clear();
  for (const [row, size] of entries) map.set(placeOf(row), size);
}

/** Cells with their looks, notes apart; merges come along, formulas as where they are filled. */
export function copyCells(self: HostRange, source: unknown, what: unknown): void {
  self.requireWritable();
  oneOf(['All', 'Formats'], what ?? 'All');
  const from = rangeBehind(source);
  const [to, at] = [self.area, from.area];
  if (to.bottom - to.top !== at.bottom - at.top || to.right - to.left !== at.right - at.left)
    throw new NotSimulated('copying into a range of another size');
  const [down, across] = [to.top - at.top, to.left - at.left];
  if (self.sheet.merges.some((merge) => overlaps(merge, to) && !isInside(merge, to)))
    throw new HostError('InvalidOperation', "We can't do that to a merged cell.");
  const copied: { readonly row: number; readonly column: number; readonly cell: HostCell }[] = [];
  from.forEach((row, column) => copied.push({ row, column, cell: from.sheet.cell(row, column) }));
  const merges = from.sheet.merges.filter((merge) => isInside(merge, at));
  self.sheet.merges = self.sheet.merges.filter((merge) => !isInside(merge, to));
  for (const { row, column, cell } of copied) {
    const { formula, look } = cell;
    self.sheet.change(row + down, column + across, (present) => {
      if (what === 'Formats') return { ...present, look };
      return formula === undefined ? cell : { ...cell, formula: shiftFormula(formula, down, across) };
    });
  }
  for (const { top, left, bottom, right } of merges)
    self.sheet.merges.push({
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    });
}

/** What the cells show, without the formulas behind it. */
export function copyValues(self: HostRange, source: unknown): void {
  self.requireWritable();
  const from = rangeBehind(source);
  const [down, across] = [from.area.top - self.area.top, from.area.left - self.area.left];
  self.forEach((row, column) => {
    const { value } = from.sheet.cell(row + down, column + across);
    self.sheet.change(row, column, ({ formula: _, ...cell }) => ({ ...cell, value }));
  });
}

/** Every merged area of which a part lies in the range comes apart. */
export function unmerge(self: HostRange): void {
  self.requireWritable();
  const { sheet, area } = self;
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

/** The looks of the cells, not what stands in them. */
export function clearFormats(self: HostRange, what: unknown): void {
  self.requireWritable();
  oneOf(['Formats'], what);
  const { sheet, area } = self;
  for (const { row, column } of sheet.touched())
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
      sheet.change(row, column, (cell) => ({ ...cell, look: normalLook }));
}

export function hideRows(self: HostRange, isHidden: boolean): void {
  self.requireWritable();
  const { sheet, area } = self;
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (isHidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}

function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}
