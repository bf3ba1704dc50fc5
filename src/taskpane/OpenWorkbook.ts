import type { EarlierFile, RunOptions } from '../engine/Engine';
import type { ShownAnalysis, ShownRecalculation } from '../engine/ShownAnalysis';
import type { Attendance } from '../workbooks/oneClick';
import type { InPlaceResult } from '../workbooks/WorkbookPort';

/** What a person wants beside the usual: to close the period, to have a decision kept, another period to compare with. */
export interface Wish extends Omit<RunOptions, 'earlier'> {
  readonly earlier?: EarlierFile;
}

/** What is done to a workbook beside recalculating it. */
export interface Deeds {
  /** Emphasises the source tables. Throws `WorkbookFailure`. */
  emphasize(): Promise<InPlaceResult>;
  /** Gives every cell back the look it had before. Throws `WorkbookFailure`. */
  restore(): Promise<InPlaceResult>;
  /** The sheets that bear emphasis of `emphasize` now: what was marked so teaches nothing. Throws `WorkbookFailure`. */
  emphasizedSheets(): Promise<readonly string[]>;
  /** Removes the add-in's sheets, but not what a person may have edited in them. Throws `WorkbookFailure`. */
  remove(): Promise<void>;
}

/** The open workbook as the pane works on it, be it in Excel or a file, wherever the arithmetic is done. */
export interface OpenWorkbook {
  /**
   * Reads and analyses it; writes nothing. Throws `WorkbookFailure`.
   * @param options.emphasis also learn from bold and underline
   */
  analyze(options: {
    readonly earlier?: EarlierFile;
    readonly emphasis?: boolean;
    readonly signal?: AbortSignal;
  }): Promise<ShownAnalysis>;
  /** The one click. Throws `WorkbookFailure`. */
  recalculate(options: Wish & Attendance): Promise<ShownRecalculation>;
  /** Shows a cell to the person. Throws `WorkbookFailure`. */
  reveal(sheet: string, cell: string): Promise<void>;
  /** Reads the file of an earlier period. Throws `WorkbookFailure`. */
  readEarlier(file: File): Promise<EarlierFile>;
  /** Absent where the source sheets are never touched: a file's stay byte for byte as they are. */
  readonly deeds?: Deeds | undefined;
}
