import type { Analysis } from '../domain/Analysis';
import { analyzeWorkbook, type AnalysisOptions } from '../domain/analyzeWorkbook';
import { WorkbookFailure } from './WorkbookFailure';
import type { WorkbookPort, WriteResult, WritingStep } from './WorkbookPort';

export type RecalculationStep = 'reading' | 'analyzing' | WritingStep;

export interface RecalculationOptions extends AnalysisOptions {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: RecalculationStep) => void;
}

export interface Recalculation {
  readonly analysis: Analysis;
  readonly written: WriteResult;
}

/** The one click: reads the workbook, analyses it and writes the result, all or nothing. Throws `WorkbookFailure`. */
export async function recalculate(port: WorkbookPort, options: RecalculationOptions = {}): Promise<Recalculation> {
  const { signal, onStep, ...analysisOptions } = options;
  onStep?.('reading');
  const workbook = await port.read(signal === undefined ? {} : { signal });
  onStep?.('analyzing');
  const analysis = analyzeWorkbook(workbook, analysisOptions);
  requireTables(analysis, workbook.fileName ?? '');
  const written = await port.write(analysis.plans, {
    keep: analysis.keep,
    ...(signal === undefined ? {} : { signal }),
    ...(onStep === undefined ? {} : { onStep }),
  });
  return { analysis, written };
}

/** Refuses a workbook in which there is nothing to compute, with the reason a person can act on. */
export function requireTables(analysis: Analysis, subject: string): void {
  if (analysis.tables.length === 0) throw new WorkbookFailure('no-table', subject);
  if (analysis.tables.every((table) => table.rows.every((row) => row.kind !== 'unit'))) {
    throw new WorkbookFailure('no-units', subject);
  }
}
