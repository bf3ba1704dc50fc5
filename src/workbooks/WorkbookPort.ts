import type { SheetPlan } from '../domain/sheets/SheetPlan';
import type { Workbook } from '../domain/workbook/Workbook';

/** The defined names that mark the add-in's own sheets begin so; the rest is the sheet's key: `BangDiem766.ranking`. */
export const OWN_NAME_PREFIX = 'BangDiem766.';

export type WritingStep = 'preparing' | 'building' | 'swapping';

export interface WriteOptions {
  /** Keys of own sheets that stay although no plan renews them. Own sheets neither planned nor kept are removed. */
  readonly keep: readonly string[];
  readonly signal?: AbortSignal;
  readonly onStep?: (step: WritingStep) => void;
}

export interface WrittenSheet {
  readonly key: string;
  readonly name: string;
}

export interface WriteResult {
  readonly sheets: readonly WrittenSheet[];
  /** What the host or the file format could not carry over, one plain name each (a source sheet's picture, say). */
  readonly lost: readonly string[];
}

/** The one door between the domain and a workbook, be it open in Excel or a file. */
export interface WorkbookPort {
  /**
   * Reads every sheet. Throws `WorkbookFailure`.
   * @param options.emphasis also read bold and underline, for learning from a marked table
   */
  read(options?: { readonly emphasis?: boolean; readonly signal?: AbortSignal }): Promise<Workbook>;
  /** Writes all the plans or nothing: after a failure or a cancel the workbook is as before. Throws `WorkbookFailure`. */
  write(plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteResult>;
  /** Shows a cell to the user. Throws `WorkbookFailure`. */
  reveal(sheet: string, cell: string): Promise<void>;
}
