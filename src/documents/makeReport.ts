import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import type { ReportNote } from '../domain/report/ReportNote';
import { missingAppendices, reportFromAnalysis } from '../domain/report/fromAnalysis';
import type { ReportRequest } from '../domain/report/ReportSource';
import type { Workbook } from '../domain/workbook/Workbook';
import { reportName } from './reportName';
import { workedOut } from '../workbooks/recalculate';

/** What a person wants of a document. */
export interface DocumentRequest extends ReportRequest {
  /** A .docx file of the office's own, in whose named places the parts go. */
  readonly template?: { readonly name: string; readonly bytes: Uint8Array };
}

/** A finished document. */
export interface MadeReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What could not be done as it was asked for. */
  readonly notes: readonly ReportNote[];
}

/**
 * A document of a workbook as it stands; the library is fetched only now. Throws `WorkbookFailure`.
 * @param workbook read with its emphasis
 */
export async function makeReport(
  workbook: Workbook,
  options: AnalysisOptions,
  request: DocumentRequest,
): Promise<MadeReport> {
  // The results of a closed period are not planned anew; a document needs them all the same.
  const { close: _close, ...rest } = options;
  const analysis = workedOut(workbook, { ...rest, remember: { ...options.remember, closed: null } });
  const source = { workbook, analysis };
  const { writeReport } = await import('./docx/writeReport');
  return {
    name: reportName(workbook.fileName ?? ''),
    bytes: await writeReport(reportFromAnalysis(source, request)),
    notes: missingAppendices(source, request),
  };
}
