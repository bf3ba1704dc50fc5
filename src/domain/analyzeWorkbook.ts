import type { Analysis } from './Analysis';
import type { Settings } from './settings/Settings';
import type { Workbook } from './workbook/Workbook';

/** What a run is given beside the workbook. */
export interface AnalysisOptions {
  /** Settings from a file, over the preset and under the workbook's own `Cấu hình`. */
  readonly settings?: Partial<Settings>;
  /** The workbook of an earlier period. */
  readonly previous?: Workbook;
  /** Plain values and fixed formats instead of live formulas and conditional formats. */
  readonly values?: boolean;
}

/** The whole flow: workbook → tables → indicators → scores → findings → sheets. Pure; never throws on bad data. */
export function analyzeWorkbook(workbook: Workbook, options: AnalysisOptions = {}): Analysis {
  throw new Error(`unfinished: ${workbook.sheets.length} ${Object.keys(options).length}`);
}
