import { useCallback, useRef, useState } from 'react';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import type { InPlaceResult } from '../../workbooks/WorkbookPort';
import { failureFrom } from '../failureFrom';
import type { WorkbookActions, OpenWorkbook } from '../OpenWorkbook';

/** An action on the open workbook beside recalculating it. */
export type Action = 'emphasize' | 'restore' | 'remove';

export type ActionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly action: Action }
  | { readonly kind: 'done'; readonly action: Action; readonly result: InPlaceResult }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

interface ActionControls {
  readonly state: ActionState;
  readonly act: (action: Action) => void;
  readonly dismiss: () => void;
}

const nothing: InPlaceResult = { cells: 0, sheets: [] };

/** Does one thing at a time to a workbook that is open in Excel; a file offers none of them. */
export function useActions(workbook: OpenWorkbook, onDone: (action: Action) => void): ActionControls {
  const [state, setState] = useState<ActionState>({ kind: 'idle' });
  const isWorking = useRef(false);

  const act = useCallback(
    (action: Action) => {
      const { actions } = workbook;
      if (actions === undefined || isWorking.current) return;
      const attempt = async (): Promise<void> => {
        isWorking.current = true;
        setState({ kind: 'working', action });
        try {
          const result = await carryOut(action, actions);
          setState({ kind: 'done', action, result });
          onDone(action);
        } catch (error) {
          setState({ kind: 'failed', failure: failureFrom(error) });
        } finally {
          isWorking.current = false;
        }
      };
      void attempt();
    },
    [workbook, onDone],
  );
  const dismiss = useCallback(() => setState((shown) => (shown.kind === 'working' ? shown : { kind: 'idle' })), []);
  return { state, act, dismiss };
}

async function carryOut(action: Action, actions: WorkbookActions): Promise<InPlaceResult> {
  switch (action) {
    case 'emphasize':
      return actions.emphasize();
    case 'restore':
      return actions.restore();
    case 'remove':
      await actions.remove();
      return nothing;
  }
}
