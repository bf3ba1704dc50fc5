import type { AnalysisOptions } from '../../../../src/domain/analysis/AnalysisOptions';
import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { reportFromAnalysis } from '../../../../src/domain/report/fromAnalysis';
import type { Sheet } from '../../../../src/domain/workbook/Workbook';
import type { ReportKind } from '../../../../src/domain/report/Report';
import { planTold } from './toldPlan';
import { reportTold } from './toldReport';

/** What of a result is told, where it is not everything: sheets by the beginnings of their keys, a kind of document. */
interface Told extends AnalysisOptions {
  readonly tell?: readonly string[];
  readonly document?: ReportKind;
}

/** What one click makes of a workbook: every sheet that is written, and the document for the signature. */
export function resultTold(sheets: readonly Sheet[], { tell, document, ...options }: Told): string {
  const workbook = { sheets };
  const analysis = analyzeWorkbook(workbook, options);
  return [
    ...analysis.plans.filter(({ key }) => tell?.some((each) => key.startsWith(each)) ?? true).flatMap(planTold),
    ...(analysis.keep.length === 0 ? [] : [`kept ${analysis.keep.join(' ')}`]),
    ...(tell === undefined || document !== undefined
      ? reportTold(reportFromAnalysis({ workbook, analysis }, { kind: document ?? 'report' }))
      : []),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}
