import { useCallback, useRef, useState } from 'react';
import type { Workbook } from '../../domain/workbook/Workbook';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { failureFrom } from '../failureFrom';

/** Reads an .xlsx file that is not the open workbook. Throws `WorkbookFailure`. */
export type ReadFile = (file: File) => Promise<Workbook>;

/** The file of an earlier period, as it stands. */
export type PreviousFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export interface PreviousControls {
  readonly file: PreviousFile;
  /** Absent where no file can be read. */
  readonly choose?: (file: File) => void;
  /** Compares with no file any more. */
  readonly drop: () => void;
}

/**
 * Reads the workbook of an earlier period that a person chooses; the last one chosen wins.
 * @param onChange told what is compared with from now on
 */
export function usePrevious(
  readFile: ReadFile | undefined,
  onChange: (workbook: Workbook | undefined) => void,
): PreviousControls {
  const [file, setFile] = useState<PreviousFile>({ kind: 'none' });
  const latest = useRef(0);

  const choose = useCallback(
    (chosen: File) => {
      latest.current += 1;
      const request = latest.current;
      const attempt = async (): Promise<void> => {
        if (readFile === undefined) return;
        setFile({ kind: 'reading', name: chosen.name });
        try {
          const workbook = await readFile(chosen);
          if (latest.current !== request) return;
          setFile({ kind: 'read', name: chosen.name });
          onChange(workbook);
        } catch (error) {
          if (latest.current === request) setFile({ kind: 'failed', failure: failureFrom(error) });
        }
      };
      void attempt();
    },
    [readFile, onChange],
  );
  const drop = useCallback(() => {
    latest.current += 1;
    setFile({ kind: 'none' });
    onChange(undefined);
  }, [onChange]);
  return { file, drop, ...(readFile === undefined ? {} : { choose }) };
}
