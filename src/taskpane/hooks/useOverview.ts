import { startTransition, useCallback, useEffect, useState } from 'react';
import type { EarlierFile } from '../../engine/Engine';
import type { ShownAnalysis } from '../../engine/ShownAnalysis';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { failureFrom } from '../failureFrom';
import type { OpenWorkbook } from '../OpenWorkbook';
import { nextPaint } from './nextPaint';

/** The open workbook's tables and findings before anything is written. */
export type Overview =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly analysis: ShownAnalysis }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

/**
 * Reads and analyses the workbook when the pane opens and on demand; writes nothing.
 * @param earlier the file of an earlier period
 */
export function useOverview(
  workbook: OpenWorkbook,
  earlier?: EarlierFile,
): { overview: Overview; refresh: () => void } {
  const [overview, setOverview] = useState<Overview>({ kind: 'reading' });
  const [reading, setReading] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    void surveyed(workbook, earlier, abort.signal).then((surveyedOverview) => {
      // Drawn bit by bit, so that a click does not wait for all of it.
      if (!abort.signal.aborted) startTransition(() => setOverview(surveyedOverview));
    });
    return () => abort.abort();
  }, [workbook, earlier, reading]);

  const refresh = useCallback(() => {
    setOverview({ kind: 'reading' });
    setReading((count) => count + 1);
  }, []);
  return { overview, refresh };
}

async function surveyed(
  workbook: OpenWorkbook,
  earlier: EarlierFile | undefined,
  signal: AbortSignal,
): Promise<Overview> {
  try {
    await nextPaint();
    const analysis = await workbook.analyze({ signal, ...(earlier === undefined ? {} : { earlier }) });
    return { kind: 'read', analysis };
  } catch (error) {
    return { kind: 'failed', failure: failureFrom(error) };
  }
}
