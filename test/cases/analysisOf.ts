import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import type { Analysis } from '../../src/domain/Analysis';
import type { AnalysisOptions } from '../../src/domain/analysis/AnalysisOptions';
import type { Workbook } from '../../src/domain/workbook/Workbook';

const known = new WeakMap<Workbook, Map<string, Analysis>>();

/** The analysis of a workbook, worked out once for all tests of a suite that ask for the same. */
export function analysisOf(workbook: Workbook, options: AnalysisOptions = {}): Analysis {
  const under = JSON.stringify(options);
  const ofWorkbook = known.get(workbook) ?? new Map<string, Analysis>();
  known.set(workbook, ofWorkbook);
  const analysis = ofWorkbook.get(under) ?? analyzeWorkbook(workbook, options);
  ofWorkbook.set(under, analysis);
  return analysis;
}
