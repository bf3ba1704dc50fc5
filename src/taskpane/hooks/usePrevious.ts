import { useCallback, useRef, useState } from 'react';
import type { EarlierFile } from '../../engine/Engine';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { failureFrom } from '../failureFrom';
import type { OpenWorkbook } from '../OpenWorkbook';

/** The choice of a file, as it stands. */
type Choice =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export interface PreviousControls {
  /** The file that is compared with, whatever becomes of the choice of another. */
  readonly file: Pick<EarlierFile, 'name' | 'unreadable'> | undefined;
  readonly choice: Choice;
  readonly choose: (file: File) => void;
  /** Puts out of sight why a file could not be read. */
  readonly dismiss: () => void;
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
  const [file, setFile] = useState<EarlierFile>();
  const [choice, setChoice] = useState<Choice>({ kind: 'idle' });
  const latest = useRef(0);

  const choose = useCallback(
    (chosen: File) => {
      latest.current += 1;
      const request = latest.current;
      const attempt = async (): Promise<void> => {
        setChoice({ kind: 'reading', name: chosen.name });
        try {
          const earlier = await workbook.readEarlier(chosen);
          if (latest.current !== request) return;
          setChoice({ kind: 'idle' });
          setFile(earlier);
          onChange(earlier);
        } catch (error) {
          if (latest.current === request) setChoice({ kind: 'failed', failure: failureFrom(error) });
        }
      };
      void attempt();
    },
    [workbook, onChange],
  );
  const dismiss = useCallback(() => setChoice((shown) => (shown.kind === 'failed' ? { kind: 'idle' } : shown)), []);
  const drop = useCallback(() => {
    latest.current += 1;
    setChoice({ kind: 'idle' });
    setFile(undefined);
    onChange(undefined);
  }, [onChange]);
  return { file, choice, choose, dismiss, drop };
}
