import { basename, extname } from 'node:path';
import type { Analysis } from '../domain/Analysis';
import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import { isOwnReport } from '../documents/docx/isOwnReport';
import { type DocumentRequest, makeReport } from '../documents/makeReport';
import type { ReportNote } from '../domain/report/ReportNote';
import type { Loss } from '../workbooks/Loss';
import { recalculate, workedOut } from '../workbooks/recalculate';
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
  if (output === undefined) {
    // Nothing is written that could differ: the document is made of the same analysis as what is told.
    const analysis = workedOut(await workbook.read({ emphasis: report !== undefined }), options);
    const made = report && (await documentOf(workbook, report, options, analysis));
    await made?.write();
    return { analysis, sheets: analysis.plans.map(({ name }) => name), lost: [], unreadable, notes: made?.notes ?? [] };
  }
  const made = report && (await documentOf(workbook, report, options));
  const result = await writtenResult(workbook, output, options);
  await made?.write();
  return { ...result, unreadable, notes: made?.notes ?? [] };
}

async function writtenResult(
  workbook: XlsxWorkbook,
  output: string,
  options: AnalysisOptions,
): Promise<Pick<FileResult, 'analysis' | 'sheets' | 'lost'>> {
  // Excel opens no file whose ending does not fit what it holds.
  if (extname(output).toLowerCase() !== workbook.extension) throw new WorkbookFailure('wrong-ending', basename(output));
  const isNew = await requireFree(output, isOwnResult);
  const { analysis, written } = await recalculate(workbook, options);
  await writeWhole(output, await workbook.save(), isNew);
  return { analysis, sheets: written.sheets.map(({ name }) => name), lost: written.lost };
}

/** A document, made before anything is written: what cannot be written must not be half there. */
async function documentOf(
  workbook: XlsxWorkbook,
  { path, ...request }: NonNullable<Wanted['report']>,
  options: AnalysisOptions,
  known?: Analysis,
): Promise<{ readonly notes: readonly ReportNote[]; readonly write: () => Promise<void> }> {
  const isNew = await requireFree(path, async (there) => isOwnReport(await readBytes(there)));
  const { bytes, notes } = await makeReport(await workbook.read({ emphasis: true }), options, request, known);
  return { notes, write: () => writeWhole(path, bytes, isNew) };
}
