import { basename, extname } from 'node:path';
import type { Analysis } from '../domain/Analysis';
import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import type { Loss } from '../workbooks/Loss';
import { recalculate, workedOut } from '../workbooks/recalculate';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';
import { openWorkbookFile, requireFree, writeWhole } from './files';

export interface FileResult {
  readonly analysis: Analysis;
  /** The names of the sheets written, or of those that would be. */
  readonly sheets: readonly string[];
  readonly lost: readonly Loss[];
  /** The names of sheets that could not be read. */
  readonly unreadable: readonly string[];
}

/** Analyses one file and, where an output is named, writes the result there. Throws `WorkbookFailure`. */
export async function recalculateFile(
  file: string,
  output: string | undefined,
  options: AnalysisOptions,
): Promise<FileResult> {
  const workbook = await openWorkbookFile(file);
  const { unreadable } = workbook;
  if (output === undefined) {
    const analysis = workedOut(await workbook.read(), options);
    return { analysis, sheets: analysis.plans.map(({ name }) => name), lost: [], unreadable };
  }
  // Excel opens no file whose ending does not fit what it holds.
  if (extname(output).toLowerCase() !== workbook.extension) throw new WorkbookFailure('wrong-ending', basename(output));
  const isNew = await requireFree(output);
  const { analysis, written } = await recalculate(workbook, options);
  await writeWhole(output, await workbook.save(), isNew);
  return { analysis, sheets: written.sheets.map(({ name }) => name), lost: written.lost, unreadable };
}
