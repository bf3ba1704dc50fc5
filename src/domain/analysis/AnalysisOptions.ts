import type { Remembered } from '../settings/remembered';
import type { Settings } from '../settings/Settings';
import type { Workbook } from '../workbook/Workbook';

/** The options of a run. */
export interface AnalysisOptions {
  /** Settings from a file, over the preset and under the workbook's own `Cấu hình`. */
  readonly settings?: Partial<Settings>;
  /** The workbook of an earlier period. */
  readonly previous?: Workbook;
  /** Plain values and fixed formats instead of live formulas and conditional formats. */
  readonly values?: boolean;
  /**
   * Close the period (chốt số liệu): plain values, and its composites filed in `Lịch sử điểm`. Its results stay so until
   * the period is reopened, by `remember` or in `Cấu hình`.
   */
  readonly close?: boolean;
  /** Close it although the check has found errors that nobody passed over. */
  readonly despiteErrors?: boolean;
  /** Decisions taken in the pane, to be kept in `Cấu hình`. An ignored finding without a reason is ignored no more. */
  readonly remember?: Remembered;
}
