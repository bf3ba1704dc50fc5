import { useCallback, useEffect, useState } from 'react';
import type { Analysis } from '../../domain/Analysis';
import type { AnalysisOptions } from '../../domain/analyzeWorkbook';
import type { Workbook } from '../../domain/workbook/Workbook';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import type { WorkbookPort } from '../../workbooks/WorkbookPort';
import { failureFrom } from '../failureFrom';
import { nextPaint } from './nextPaint';

export type Analyze = (workbook: Workbook, options?: AnalysisOptions) => Promise<Analysis>;

/** What is known of the open workbook before anything is written. */
export type Overview =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

/**
 * Reads and analyses the workbook when the pane opens and on demand; writes nothing.
 * @param previous the workbook of an earlier period
 */
export function useOverview(
  port: WorkbookPort,
  analyze: Analyze,
  previous?: Workbook,
): { overview: Overview; refresh: () => void } {
  const [overview, setOverview] = useState<Overview>({ kind: 'reading' });
  const [reading, setReading] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    void surveyed(port, analyze, previous, abort.signal).then((surveyedOverview) => {
      if (!abort.signal.aborted) setOverview(surveyedOverview);
    });
    return () => abort.abort();
  }, [port, analyze, previous, reading]);

  const refresh = useCallback(() => {
    setOverview({ kind: 'reading' });
    setReading((count) => count + 1);
  }, []);
  return { overview, refresh };
}

async function surveyed(
  port: WorkbookPort,
  analyze: Analyze,
  previous: Workbook | undefined,
  signal: AbortSignal,
): Promise<Overview> {
  try {
    await nextPaint();
    const workbook = await port.read({ signal });
    return { kind: 'read', analysis: await analyze(workbook, previous === undefined ? {} : { previous }) };
  } catch (error) {
    return { kind: 'failed', failure: failureFrom(error) };
  }
}
