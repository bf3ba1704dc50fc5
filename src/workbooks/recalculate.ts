import type { Analysis } from '../domain/Analysis';
import { analyzeWorkbook, type AnalysisOptions } from '../domain/analyzeWorkbook';
import { requireGoing, WorkbookFailure } from './WorkbookFailure';
import type { WorkbookPort, WriteResult, WritingStep } from './WorkbookPort';

export type RecalculationStep = 'reading' | 'analyzing' | WritingStep;

export interface RecalculationOptions extends AnalysisOptions {
  readonly signal?: AbortSignal;
  /** Told before each step, and waited for: an interface shows the step and hears a cancel before the work goes on. */
  readonly onStep?: (step: RecalculationStep) => void | Promise<void>;
}

export interface Recalculation {
  readonly analysis: Analysis;
  readonly written: WriteResult;
}

/** The one click: reads the workbook, analyses it and writes the result, all or nothing. Throws `WorkbookFailure`. */
export async function recalculate(port: WorkbookPort, options: RecalculationOptions = {}): Promise<Recalculation> {
  const { signal, onStep, ...analysisOptions } = options;
  const begin = async (step: RecalculationStep, subject: string): Promise<void> => {
    await onStep?.(step);
    requireGoing(signal, subject);
  };
  await begin('reading', '');
  const workbook = await port.read(signal === undefined ? {} : { signal });
  const subject = workbook.fileName ?? '';
  await begin('analyzing', subject);
  const analysis = analyzeWorkbook(workbook, analysisOptions);
  requireTables(analysis, subject);
  // The arithmetic holds up everything else, a cancel too: what was clicked meanwhile is heard here.
  await begin('preparing', subject);
  const written = await port.write(analysis.plans, {
    keep: analysis.keep,
    ...(signal === undefined ? {} : { signal }),
    ...(onStep === undefined ? {} : { onStep: (step: WritingStep) => void onStep(step) }),
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
