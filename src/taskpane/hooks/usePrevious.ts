import { useCallback, useRef, useState } from 'react';
import type { EarlierFile } from '../../engine/Engine';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { failureFrom } from '../failureFrom';
import type { OpenWorkbook } from '../OpenWorkbook';

/** The file of an earlier period, as it stands. */
export type PreviousFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export interface PreviousControls {
  readonly file: PreviousFile;
  readonly choose: (file: File) => void;
  /** Compares with no file any more. */
  readonly drop: () => void;
}

/**
 * Reads the workbook of an earlier period that a person chooses; the last one chosen wins.
 * @param onChange told what is compared with from now on
 */
export function usePrevious(
  workbook: OpenWorkbook,
  onChange: (earlier: EarlierFile | undefined) => void,
): PreviousControls {
  const [file, setFile] = useState<PreviousFile>({ kind: 'none' });
  const latest = useRef(0);

  const choose = useCallback(
    (chosen: File) => {
      latest.current += 1;
      const request = latest.current;
      const attempt = async (): Promise<void> => {
        setFile({ kind: 'reading', name: chosen.name });
        try {
          const earlier = await workbook.readEarlier(chosen);
          if (latest.current !== request) return;
          setFile({ kind: 'read', name: chosen.name });
          onChange(earlier);
        } catch (error) {
          if (latest.current === request) setFile({ kind: 'failed', failure: failureFrom(error) });
        }
      };
      void attempt();
    },
    [workbook, onChange],
  );
  const drop = useCallback(() => {
    latest.current += 1;
    setFile({ kind: 'none' });
    onChange(undefined);
  }, [onChange]);
  return { file, choose, drop };
}
