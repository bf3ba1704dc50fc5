import { useCallback, useState } from 'react';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import type { WorkbookPort } from '../../workbooks/WorkbookPort';
import { failureFrom } from '../failureFrom';

export type Reveal = (sheet: string, cell: string) => void;

/** Shows cells of the workbook, and why one could not be shown. */
export function useReveal(port: WorkbookPort): {
  reveal: Reveal;
  failure: WorkbookFailure | undefined;
  dismiss: () => void;
} {
  const [failure, setFailure] = useState<WorkbookFailure>();
  const reveal = useCallback(
    (sheet: string, cell: string) => {
      setFailure(undefined);
      port.reveal(sheet, cell).catch((error: unknown) => setFailure(failureFrom(error)));
    },
    [port],
  );
  const dismiss = useCallback(() => setFailure(undefined), []);
  return { reveal, failure, dismiss };
}
