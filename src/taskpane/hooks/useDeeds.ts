import { useCallback, useRef, useState } from 'react';
import { removeResults } from '../../workbooks/removeResults';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import type { InPlace, InPlaceResult, WorkbookPort } from '../../workbooks/WorkbookPort';
import { failureFrom } from '../failureFrom';

export type Emphasize = (port: WorkbookPort, inPlace: InPlace) => Promise<InPlaceResult>;

/** What is done to the open workbook beside recalculating it. */
export type Deed = 'emphasize' | 'restore' | 'remove';

export type DeedState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly deed: Deed }
  | { readonly kind: 'done'; readonly deed: Deed; readonly result: InPlaceResult }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

interface Deeds {
  readonly state: DeedState;
  readonly act: (deed: Deed) => void;
  readonly dismiss: () => void;
}

const nothing: InPlaceResult = { cells: 0, sheets: [] };

/** Does one thing at a time to a workbook that is open in Excel; a file offers none of them. */
export function useDeeds(port: WorkbookPort, emphasize: Emphasize, onDone: (deed: Deed) => void): Deeds {
  const [state, setState] = useState<DeedState>({ kind: 'idle' });
  const isWorking = useRef(false);

  const act = useCallback(
    (deed: Deed) => {
      const { inPlace } = port;
      if (inPlace === undefined || isWorking.current) return;
      const attempt = async (): Promise<void> => {
        isWorking.current = true;
        setState({ kind: 'working', deed });
        try {
          const result = await carryOut(deed, port, inPlace, emphasize);
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
    [port, emphasize, onDone],
  );
  const dismiss = useCallback(() => setState((shown) => (shown.kind === 'working' ? shown : { kind: 'idle' })), []);
  return { state, act, dismiss };
}

async function carryOut(
  deed: Deed,
  port: WorkbookPort,
  inPlace: InPlace,
  emphasize: Emphasize,
): Promise<InPlaceResult> {
  switch (deed) {
    case 'emphasize':
      return emphasize(port, inPlace);
    case 'restore':
      return inPlace.restoreEmphasis();
    case 'remove':
      await removeResults(port);
      return nothing;
  }
}
