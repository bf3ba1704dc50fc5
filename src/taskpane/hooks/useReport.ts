import { useCallback, useRef, useState } from 'react';
import type { DocumentRequest } from '../../documents/makeReport';
import type { ReportNote } from '../../domain/report/ReportNote';
import type { EarlierFile } from '../../engine/Engine';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { downloadBytes } from '../downloadBytes';
import { failureFrom } from '../failureFrom';
import type { OpenWorkbook } from '../OpenWorkbook';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type ReportState =
  | { readonly kind: 'idle' | 'asking' | 'working' }
  | { readonly kind: 'done'; readonly name: string; readonly notes: readonly ReportNote[] }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

interface ReportControls {
  readonly state: ReportState;
  /** Asks which document it shall be. */
  readonly ask: () => void;
  readonly make: (request: DocumentRequest) => void;
  readonly dismiss: () => void;
}

/** Has a document made and hands it over as a file, one at a time. */
export function useReport(workbook: OpenWorkbook, earlier: EarlierFile | undefined): ReportControls {
  const [state, setState] = useState<ReportState>({ kind: 'idle' });
  const isWorking = useRef(false);
  const make = useCallback(
    (request: DocumentRequest) => {
      if (isWorking.current) return;
      const attempt = async (): Promise<void> => {
        isWorking.current = true;
        setState({ kind: 'working' });
        try {
          const { name, bytes, notes } = await workbook.report(request, earlier === undefined ? {} : { earlier });
          downloadBytes(bytes, name, DOCX);
          setState({ kind: 'done', name, notes });
        } catch (error) {
          setState({ kind: 'failed', failure: failureFrom(error) });
        } finally {
          isWorking.current = false;
        }
      };
      void attempt();
    },
    [workbook, earlier],
  );
  const ask = useCallback(() => setState((shown) => (shown.kind === 'working' ? shown : { kind: 'asking' })), []);
  const dismiss = useCallback(() => setState((shown) => (shown.kind === 'working' ? shown : { kind: 'idle' })), []);
  return { state, ask, make, dismiss };
}
