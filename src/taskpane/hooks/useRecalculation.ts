import { startTransition, useCallback, useEffect, useReducer, useRef } from 'react';
import type { ShownRecalculation } from '../../engine/ShownAnalysis';
import type { RecalculationStep } from '../../workbooks/oneClick';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { failureFrom } from '../failureFrom';
import type { OpenWorkbook, RunOptions } from '../OpenWorkbook';
import { nextPaint } from './nextPaint';

/** The one click, as it stands. */
export type Run =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: RecalculationStep; readonly stopping: boolean }
  | { readonly kind: 'done'; readonly recalculation: ShownRecalculation }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export type RunEvent =
  | { readonly kind: 'started' }
  | { readonly kind: 'stepped'; readonly step: RecalculationStep }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'finished'; readonly recalculation: ShownRecalculation }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'forgotten' };

/** The state of a run after an event; an event that no longer fits leaves it as it is. */
function runAfter(run: Run, event: RunEvent): Run {
  switch (event.kind) {
    case 'started':
      return { kind: 'running', step: 'reading', stopping: false };
    case 'stepped':
      return run.kind === 'running' ? { ...run, step: event.step } : run;
    case 'stopping':
      return run.kind === 'running' ? { ...run, stopping: true } : run;
    case 'finished':
      return { kind: 'done', recalculation: event.recalculation };
    case 'failed':
      return { kind: 'failed', failure: event.failure };
    case 'dismissed':
      return run.kind === 'failed' ? { kind: 'idle' } : run;
    case 'forgotten':
      return run.kind === 'running' ? run : { kind: 'idle' };
  }
}

interface RecalculationControls {
  readonly run: Run;
  readonly start: (options?: RunOptions) => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
  /** Runs again where a result stands that no longer fits; a run that has begun meanwhile goes on as it was asked for. */
  readonly renew: (options: RunOptions) => void;
  /** Puts the result out of sight, because its sheets are gone. */
  readonly forget: () => void;
}

/**
 * Runs the one click, step by step, and stops it when asked or when the pane goes away.
 * @param initial a run that was done before
 */
export function useRecalculation(
  workbook: OpenWorkbook,
  onDone?: (recalculation: ShownRecalculation) => void,
  initial?: ShownRecalculation,
): RecalculationControls {
  const [run, dispatch] = useReducer(
    runAfter,
    initial === undefined ? { kind: 'idle' } : { kind: 'done', recalculation: initial },
  );
  const abort = useRef<AbortController | undefined>(undefined);
  const hasResult = useRef(initial !== undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const start = useCallback<RecalculationControls['start']>(
    (options = {}) => {
      const controller = new AbortController();
      abort.current?.abort();
      abort.current = controller;
      hasResult.current = false;
      const tell = (event: RunEvent) => {
        if (abort.current === controller) dispatch(event);
      };
      const attempt = async () => {
        tell({ kind: 'started' });
        try {
          const { signal } = controller;
          const onStep = (step: RecalculationStep): Promise<void> => {
            tell({ kind: 'stepped', step });
            return nextPaint();
          };
          const recalculation = await workbook.recalculate({ ...options, signal, onStep });
          hasResult.current = abort.current === controller;
          // Drawn bit by bit: a ranking has more rows than a frame has time for.
          startTransition(() => tell({ kind: 'finished', recalculation }));
          onDone?.(recalculation);
        } catch (error) {
          tell({ kind: 'failed', failure: failureFrom(error) });
        }
      };
      void attempt();
    },
    [workbook, onDone],
  );

  const stop = useCallback(() => {
    dispatch({ kind: 'stopping' });
    abort.current?.abort();
  }, []);
  const dismiss = useCallback(() => dispatch({ kind: 'dismissed' }), []);
  const renew = useCallback(
    (options: RunOptions) => {
      if (hasResult.current) start(options);
    },
    [start],
  );
  const forget = useCallback(() => {
    hasResult.current = false;
    dispatch({ kind: 'forgotten' });
  }, []);
  return { run, start, stop, dismiss, renew, forget };
}
