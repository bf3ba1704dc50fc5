import type { AnalysisOptions } from '../../../../src/domain/analysis/AnalysisOptions';
import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { reportFromAnalysis } from '../../../../src/domain/report/fromAnalysis';
import type { Sheet } from '../../../../src/domain/workbook/Workbook';
import { planTold } from './toldPlan';
import { reportTold } from './toldReport';

/** What one click makes of a workbook: every sheet that is written, and the document for the signature. */
export function resultTold(sheets: readonly Sheet[], options: AnalysisOptions): string {
  const workbook = { sheets };
  const analysis = analyzeWorkbook(workbook, options);
  return [
    ...analysis.plans.flatMap(planTold),
    ...(analysis.keep.length === 0 ? [] : [`kept ${analysis.keep.join(' ')}`]),
    ...reportTold(reportFromAnalysis({ workbook, analysis }, { kind: 'report' })),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}
