import { areaAddress } from '../../../src/domain/workbook/a1';
import type { Area } from '../../../src/domain/workbook/Workbook';
import type { HostCell, Look } from '../model/HostCell';
import type { HostSheet } from '../model/HostSheet';
import { shownName } from '../model/sheetReferences';
import { HostError, NotSimulated } from '../protocol/HostError';
import { isHostObject } from '../protocol/HostObject';

/** One area of a sheet, or several: what stands behind Excel's `Range` and `RangeAreas`. */
export class HostRange {
  constructor(
    readonly sheet: HostSheet,
    readonly areas: readonly Area[],
  ) {}

  /** The only area of a plain range. */
  get area(): Area {
    const [area, ...others] = this.areas;
    if (area === undefined || others.length > 0) throw new NotSimulated('a range of several areas here');
    return area;
  }

  get address(): string {
    return this.areas.map((area) => `${shownName(this.sheet.name)}!${areaAddress(area)}`).join(',');
  }

  /** Every cell, row by row. Refuses what would take a simulation too long. */
  forEach(visit: (row: number, column: number) => void): void {
    for (const area of this.areas) {
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 2_000_000)
        throw new NotSimulated(`work on each cell of ${this.address}`);
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) visit(row, column);
      }
    }
  }

  /** A table of what is read from each cell. */
  map<Result>(read: (cell: HostCell, row: number, column: number) => Result): Result[][] {
    const { top, left, bottom, right } = this.area;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) =>
        read(this.sheet.cell(top + row, left + column), top + row, left + column),
      ),
    );
  }

  changeLook(change: (look: Look) => Look): void {
    this.requireWritable();
    this.forEach((row, column) => this.sheet.change(row, column, (cell) => ({ ...cell, look: change(cell.look) })));
  }

  /** The value that all cells agree on; `null` where they differ, as Excel answers. */
  common(read: (look: Look) => unknown): unknown {
    const found = new Set<unknown>();
    this.forEach((row, column) => found.add(read(this.sheet.cell(row, column).look)));
    return found.size === 1 ? [...found][0] : null;
  }

  requireWritable(): void {
    if (this.sheet.protection.on) throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
  }
}

/** The range behind an argument that has to be one. */
export function rangeBehind(value: unknown): HostRange {
  if (!isHostObject(value) || !(value.self instanceof HostRange))
    throw new NotSimulated(`${JSON.stringify(value)} where a range belongs`);
  return value.self;
}
