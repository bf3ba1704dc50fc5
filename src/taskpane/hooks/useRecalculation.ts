import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Recalculation, RecalculationOptions, RecalculationStep } from '../../workbooks/recalculate';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import type { WorkbookPort } from '../../workbooks/WorkbookPort';
import { failureFrom } from '../failureFrom';
import { nextPaint } from './nextPaint';

export type Recalculate = (port: WorkbookPort, options: RecalculationOptions) => Promise<Recalculation>;

/** The one click, as it stands. */
export type Run =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: RecalculationStep; readonly stopping: boolean }
  | { readonly kind: 'done'; readonly recalculation: Recalculation }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export type RunEvent =
  | { readonly kind: 'started' }
  | { readonly kind: 'stepped'; readonly step: RecalculationStep }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'finished'; readonly recalculation: Recalculation }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'forgotten' };

/** What an event makes of a run; an event that no longer fits leaves it as it is. */
export function runAfter(run: Run, event: RunEvent): Run {
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

/** What a person wants beside the usual: to close the period, to have a decision kept, another period to compare with. */
export type Wish = Pick<RecalculationOptions, 'close' | 'previous' | 'remember'>;

interface RecalculationControls {
  readonly run: Run;
  readonly start: (wish?: Wish) => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
  /** Puts the result out of sight, because its sheets are gone. */
  readonly forget: () => void;
}

/** Runs the one click, step by step, and stops it when asked or when the pane goes away. */
export function useRecalculation(
  port: WorkbookPort,
  recalculate: Recalculate,
  onDone?: (recalculation: Recalculation) => void,
): RecalculationControls {
  const [run, dispatch] = useReducer(runAfter, { kind: 'idle' });
  const abort = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const start = useCallback<RecalculationControls['start']>(
    (wish = {}) => {
      const controller = new AbortController();
      abort.current?.abort();
      abort.current = controller;
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
          const recalculation = await recalculate(port, { ...wish, signal, onStep });
          tell({ kind: 'finished', recalculation });
          onDone?.(recalculation);
        } catch (error) {
          tell({ kind: 'failed', failure: failureFrom(error) });
        }
      };
      void attempt();
    },
    [port, recalculate, onDone],
  );

  const stop = useCallback(() => {
    dispatch({ kind: 'stopping' });
    abort.current?.abort();
  }, []);
  const dismiss = useCallback(() => dispatch({ kind: 'dismissed' }), []);
  const forget = useCallback(() => dispatch({ kind: 'forgotten' }), []);
  return { run, start, stop, dismiss, forget };
}
