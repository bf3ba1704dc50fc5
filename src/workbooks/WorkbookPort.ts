import type { EmphasisMark } from '../domain/sheets/copies/emphasisMarks';
import type { SheetPlan } from '../domain/sheets/plan/SheetPlan';
import type { Workbook } from '../domain/workbook/Workbook';
import type { Loss } from './Loss';

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
  /** Keys of those that were as planned already and were not touched; absent where all were written. */
  readonly unchanged?: readonly string[];
  /** The parts that the host or the file format could not carry over: a source sheet's picture, say. */
  readonly lost: readonly Loss[];
}

/** The result of a change in place. */
export interface InPlaceResult {
  /** Cells that now look otherwise than before. */
  readonly cells: number;
  /** The sheets they are on. */
  readonly sheets: readonly string[];
}

/** Changes to the person's own sheets where they stand; all of them can be taken back. */
export interface InPlace {
  /**
   * Gives the marked cells their emphasis, all or none, and touches only what differs. Earlier emphasis of the add-in's
   * that no mark asks for any more goes back to what it was. Throws `WorkbookFailure`.
   */
  emphasize(marks: readonly EmphasisMark[]): Promise<InPlaceResult>;
  /** Gives every cell back the look it had before `emphasize`, but for what a person has changed since. */
  restoreEmphasis(): Promise<InPlaceResult>;
  /** The sheets that bear emphasis of the add-in's now: what it marked itself teaches nothing. Throws `WorkbookFailure`. */
  emphasizedSheets(): Promise<readonly string[]>;
}

export interface ReadOptions {
  readonly emphasis?: boolean;
  readonly merges?: boolean;
  readonly signal?: AbortSignal;
}

/** The one door between the domain and a workbook, be it open in Excel or a file. */
export interface WorkbookPort {
  /**
   * Reads every sheet. Throws `WorkbookFailure`.
   * @param options.emphasis also read bold and underline, for learning from a marked table
   * @param options.merges whether merged areas are read too; `false` where a look must not cost the person's undo list,
   * which Excel on the desktop empties at that question (OfficeDev/office-js 5918)
   */
  read(options?: ReadOptions): Promise<Workbook>;
  /** Writes all the plans or nothing: after a failure or a cancel the workbook is as before. Throws `WorkbookFailure`. */
  write(plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteResult>;
  /** Shows a cell to the user. Throws `WorkbookFailure`. */
  reveal(sheet: string, cell: string): Promise<void>;
  /** Absent where source sheets are never touched: a file's stay byte for byte as they are. */
  readonly inPlace?: InPlace;
}
