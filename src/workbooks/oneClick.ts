import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import type { SheetPlan } from '../domain/sheets/plan/SheetPlan';
import type { Workbook } from '../domain/workbook/Workbook';
import { requireGoing } from './WorkbookFailure';
import type { WorkbookPort, WriteResult, WritingStep } from './WorkbookPort';

export type RecalculationStep = 'reading' | 'analyzing' | WritingStep;

/** How the caller follows a run, and how it stops one. */
export interface RunControl {
  readonly signal?: AbortSignal;
  /** Told before each step, and waited for: an interface shows the step and hears a cancel before the work goes on. */
  readonly onStep?: (step: RecalculationStep) => void | Promise<void>;
}

/** The sheets to be written, and the keys of those that stay. */
export interface WritePlan {
  readonly plans: readonly SheetPlan[];
  readonly keep: readonly string[];
}

/** Works a workbook out, on this thread or another. Throws `WorkbookFailure` where there is nothing to compute. */
export type WorkOut<A extends WritePlan, O = AnalysisOptions> = (
  workbook: Workbook,
  options: O,
  signal: AbortSignal | undefined,
) => A | Promise<A>;

/** The one click: reads the workbook, has it worked out and writes the result, all or nothing. Throws `WorkbookFailure`. */
export async function oneClick<A extends WritePlan, O>(
  port: WorkbookPort,
  workOut: WorkOut<A, O>,
  options: O,
  { signal, onStep }: RunControl,
): Promise<{ readonly analysis: A; readonly written: WriteResult }> {
  const begin = async (step: RecalculationStep, subject: string): Promise<void> => {
    await onStep?.(step);
    requireGoing(signal, subject);
  };
  await begin('reading', '');
  const workbook = await port.read(signal === undefined ? {} : { signal });
  const subject = workbook.fileName ?? '';
  await begin('analyzing', subject);
  const analysis = await workOut(workbook, options, signal);
  // Arithmetic on this thread holds up everything else, a cancel too: what was clicked meanwhile is heard here.
  await begin('preparing', subject);
  const written = await port.write(analysis.plans, {
    keep: analysis.keep,
    ...(signal === undefined ? {} : { signal }),
    ...(onStep === undefined ? {} : { onStep: (step: WritingStep) => void onStep(step) }),
  });
  return { analysis, written };
}
