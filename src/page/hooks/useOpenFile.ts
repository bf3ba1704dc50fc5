import { useCallback, useRef, useState } from 'react';
import { failureFrom } from '../../taskpane/failureFrom';
import { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { FileWorkbook } from '../FileWorkbook';
import type { OpenFile } from '../OpenFile';

const SAMPLE = 'phu-tan-blank.xlsx';

/** The file the page works on, as it stands. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'open'; readonly file: OpenFile }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

interface FileControls {
  readonly state: FileState;
  readonly openChosen: (chosen: File) => void;
  readonly openSample: () => void;
}

/** Opens a chosen file or the sample; the last one asked for wins, and the one before is let go. */
export function useOpenFile(onReveal: (sheet: string, cell: string) => void): FileControls {
  const [state, setState] = useState<FileState>({ kind: 'none' });
  const latest = useRef(0);
  const current = useRef<FileWorkbook | undefined>(undefined);

  const open = useCallback(
    (name: string, bytes: () => Promise<ArrayBuffer>) => {
      latest.current += 1;
      const request = latest.current;
      const tell = (next: FileState) => {
        if (latest.current === request) setState(next);
      };
      const attempt = async () => {
        tell({ kind: 'opening', name });
        current.current?.close();
        try {
          const workbook = await FileWorkbook.open(new Uint8Array(await bytes()), name, onReveal);
          if (latest.current !== request) {
            workbook.close();
            return;
          }
          current.current = workbook;
          setState({ kind: 'open', file: { id: request, name, workbook } });
        } catch (error) {
          tell({ kind: 'failed', failure: failureFrom(error) });
        }
      };
      void attempt();
    },
    [onReveal],
  );

  const openChosen = useCallback((chosen: File) => open(chosen.name, () => chosen.arrayBuffer()), [open]);
  const openSample = useCallback(() => open(SAMPLE, fetchSample), [open]);
  return { state, openChosen, openSample };
}

async function fetchSample(): Promise<ArrayBuffer> {
  const response = await fetch(`assets/samples/${SAMPLE}`);
  if (!response.ok) throw new WorkbookFailure('unreadable-file', SAMPLE);
  return response.arrayBuffer();
}
