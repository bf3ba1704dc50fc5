import { useCallback, useRef, useState } from 'react';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import type { InPlaceResult } from '../../workbooks/WorkbookPort';
import { failureFrom } from '../failureFrom';
import type { Deeds, OpenWorkbook } from '../OpenWorkbook';

/** What is done to the open workbook beside recalculating it. */
export type Deed = 'emphasize' | 'restore' | 'remove';

export type DeedState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly deed: Deed }
  | { readonly kind: 'done'; readonly deed: Deed; readonly result: InPlaceResult }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

interface DeedControls {
  readonly state: DeedState;
  readonly act: (deed: Deed) => void;
  readonly dismiss: () => void;
}

const nothing: InPlaceResult = { cells: 0, sheets: [] };

/** Does one thing at a time to a workbook that is open in Excel; a file offers none of them. */
export function useDeeds(workbook: OpenWorkbook, onDone: (deed: Deed) => void): DeedControls {
  const [state, setState] = useState<DeedState>({ kind: 'idle' });
  const isWorking = useRef(false);

  const act = useCallback(
    (deed: Deed) => {
      const { deeds } = workbook;
      if (deeds === undefined || isWorking.current) return;
      const attempt = async (): Promise<void> => {
        isWorking.current = true;
        setState({ kind: 'working', deed });
        try {
          const result = await carryOut(deed, deeds);
          setState({ kind: 'done', deed, result });
          onDone(deed);
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

async function carryOut(deed: Deed, deeds: Deeds): Promise<InPlaceResult> {
  switch (deed) {
    case 'emphasize':
      return deeds.emphasize();
    case 'restore':
      return deeds.restore();
    case 'remove':
      await deeds.remove();
      return nothing;
  }
}
