import type { EarlierFile, EngineOptions } from '../engine/Engine';
import type { ShownAnalysis, ShownRecalculation } from '../engine/ShownAnalysis';
import type { DocumentRequest, MadeReport } from '../documents/makeReport';
import type { RunControl } from '../workbooks/oneClick';
import type { InPlaceResult } from '../workbooks/WorkbookPort';

/** Options of one run: close the period, keep a decision, compare with the file of an earlier period. */
export interface RunOptions extends Omit<EngineOptions, 'earlier'> {
  readonly earlier?: EarlierFile;
}

/** The actions on a workbook in Excel beside recalculating it. */
export interface WorkbookActions {
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
  recalculate(options: RunOptions & RunControl): Promise<ShownRecalculation>;
  /** A document of what it holds; nothing is written into it. Throws `WorkbookFailure`. */
  report(request: DocumentRequest, options: { readonly earlier?: EarlierFile }): Promise<MadeReport>;
  /** Shows a cell to the person. Throws `WorkbookFailure`. */
  reveal(sheet: string, cell: string): Promise<void>;
  /** Reads the file of an earlier period. Throws `WorkbookFailure`. */
  readEarlier(file: File): Promise<EarlierFile>;
  /** Absent where the source sheets are never touched: a file's stay byte for byte as they are. */
  readonly actions?: WorkbookActions | undefined;
}
