import { basename, extname } from 'node:path';
import type { Analysis } from '../domain/Analysis';
import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import { isOwnReport } from '../documents/docx/isOwnReport';
import { type DocumentRequest, makeReport } from '../documents/makeReport';
import type { ReportNote } from '../domain/report/ReportNote';
import type { Loss } from '../workbooks/Loss';
import { workedOut } from '../workbooks/recalculate';
import type { XlsxWorkbook } from '../workbooks/xlsx/XlsxWorkbook';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';
import { isOwnResult, openWorkbookFile, readBytes, requireFree, writeWhole } from './files';

export interface FileResult {
  readonly analysis: Analysis;
  /** The names of the sheets written, or of those that would be. */
  readonly sheets: readonly string[];
  readonly lost: readonly Loss[];
  /** The names of sheets that could not be read. */
  readonly unreadable: readonly string[];
  /** What the document could not be made as. */
  readonly notes: readonly ReportNote[];
}

/** What is made of a file. */
export interface Wanted {
  /** Where the result goes; absent where none is written. */
  readonly output: string | undefined;
  /** Where a document goes, and which. */
  readonly report: (DocumentRequest & { readonly path: string }) | undefined;
}

/** Analyses one file and writes what is wanted of it. Throws `WorkbookFailure`. */
export async function recalculateFile(
  file: string,
  { output, report }: Wanted,
  options: AnalysisOptions,
): Promise<FileResult> {
  const workbook = await openWorkbookFile(file);
  const { unreadable } = workbook;
  const isNewReport = report && (await requireFree(report.path, async (there) => isOwnReport(await readBytes(there))));
  const isNewResult = output === undefined ? false : await requireFreeResult(workbook, output);
  const read = await workbook.read({ emphasis: report !== undefined });
  const analysis = workedOut(read, options);
  // Made before anything is written: what cannot be written must not be half there.
  const made = report && (await makeReport(read, options, report, analysis));
  const { sheets, lost } =
    output === undefined
      ? { sheets: analysis.plans, lost: [] }
      : await workbook.write(analysis.plans, { keep: analysis.keep });
  if (output !== undefined) await writeWhole(output, await workbook.save(), isNewResult);
  if (report && made) await writeWhole(report.path, made.bytes, isNewReport === true);
  return { analysis, sheets: sheets.map(({ name }) => name), lost, unreadable, notes: made?.notes ?? [] };
}

/** Whether nothing is there where a result is to be written; what is there must be a result of ours. */
async function requireFreeResult({ extension }: XlsxWorkbook, output: string): Promise<boolean> {
  // Excel opens no file whose ending does not fit what it holds.
  if (extname(output).toLowerCase() !== extension) throw new WorkbookFailure('wrong-ending', basename(output));
  return requireFree(output, isOwnResult);
}
