import type { CellStyle } from '../plan/SheetPlan';

/** A text of a frame over some columns of a sheet. */
export interface FramePart {
  readonly text: string;
  readonly style: CellStyle;
}

/** One row of a frame: over the left part of a sheet's columns and over the right, or over all. */
export interface FrameRow {
  readonly left?: FramePart;
  readonly right?: FramePart;
  readonly whole?: FramePart;
  /** In points. */
  readonly height: number;
}
