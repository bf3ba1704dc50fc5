import type { Analysis } from '../domain/Analysis';
import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import { analyzeWorkbook } from '../domain/analyzeWorkbook';
import { openErrors } from '../domain/findings/openErrors';
import type { Workbook } from '../domain/workbook/Workbook';
import { type RunControl, oneClick } from './oneClick';
import { WorkbookFailure } from './WorkbookFailure';
import type { WorkbookPort, WriteResult } from './WorkbookPort';

export interface Recalculation {
  readonly analysis: Analysis;
  readonly written: WriteResult;
}

/** The one click with its arithmetic on this very thread. Throws `WorkbookFailure`. */
export function recalculate(port: WorkbookPort, options: AnalysisOptions & RunControl = {}): Promise<Recalculation> {
  const { signal: _signal, onStep: _onStep, ...analysisOptions } = options;
  return oneClick(port, workedOut, analysisOptions, options);
}

/**
 * The analysis of a workbook in which there is something to compute; throws `WorkbookFailure` with the reason otherwise,
 * and where a period with open errors is to be closed without a word that it shall be.
 */
export function workedOut(workbook: Workbook, options: AnalysisOptions = {}): Analysis {
  const analysis = analyzeWorkbook(workbook, options);
  const subject = workbook.fileName ?? '';
  if (analysis.tables.length === 0) throw new WorkbookFailure('no-table', subject);
  if (analysis.tables.every(({ unread }) => unread === 'words')) throw new WorkbookFailure('only-lists', subject);
  if (analysis.tables.every((table) => table.rows.every((row) => row.kind !== 'unit'))) {
    throw new WorkbookFailure('no-units', subject);
  }
  const errors = openErrors(analysis.findings).length;
  if (options.close === true && options.despiteErrors !== true && analysis.closed === 'now' && errors > 0) {
    throw new WorkbookFailure('open-errors', String(errors));
  }
  return analysis;
}
