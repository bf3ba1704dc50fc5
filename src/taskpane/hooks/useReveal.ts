import { useCallback, useState } from 'react';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { failureFrom } from '../failureFrom';
import type { OpenWorkbook } from '../OpenWorkbook';

export type Reveal = (sheet: string, cell: string) => void;

/** Shows cells of the workbook, and why one could not be shown. */
export function useReveal(workbook: OpenWorkbook): {
  reveal: Reveal;
  failure: WorkbookFailure | undefined;
  dismiss: () => void;
} {
  const [failure, setFailure] = useState<WorkbookFailure>();
  const reveal = useCallback(
    (sheet: string, cell: string) => {
      setFailure(undefined);
      workbook.reveal(sheet, cell).catch((error: unknown) => setFailure(failureFrom(error)));
    },
    [workbook],
  );
  const dismiss = useCallback(() => setFailure(undefined), []);
  return { reveal, failure, dismiss };
}
