import { useCallback, useRef, useState } from 'react';
import type { LearnedBound, LearnedTargets } from '../../domain/scores/learnTargets';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { failureFrom } from '../failureFrom';
import type { OpenWorkbook } from '../OpenWorkbook';
import { nextPaint } from './nextPaint';

/** The state of learning from the marks in the source tables. */
export type Learning =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly learned: LearnedTargets; readonly passedOver: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

interface LearningControls {
  readonly learning: Learning;
  readonly learn: () => void;
  readonly dismiss: () => void;
}

const nothing: LearnedTargets = { targets: [], boldFrom: [] };

/** Reads bold and underline, which no other run needs, only when somebody wants to learn from them; writes nothing. */
export function useLearning(workbook: OpenWorkbook): LearningControls {
  const [learning, setLearning] = useState<Learning>({ kind: 'idle' });
  const latest = useRef(0);

  const learn = useCallback(() => {
    latest.current += 1;
    const request = latest.current;
    const tell = (next: Learning): void => {
      if (latest.current === request) setLearning(next);
    };
    const attempt = async (): Promise<void> => {
      tell({ kind: 'reading' });
      try {
        await nextPaint();
        const passedOver = (await workbook.actions?.emphasizedSheets()) ?? [];
        const { learned = nothing } = await workbook.analyze({ emphasis: true });
        tell({ kind: 'read', learned: withoutSheets(learned, passedOver), passedOver });
      } catch (error) {
        tell({ kind: 'failed', failure: failureFrom(error) });
      }
    };
    void attempt();
  }, [workbook]);
  const dismiss = useCallback(() => {
    latest.current += 1;
    setLearning({ kind: 'idle' });
  }, []);
  return { learning, learn, dismiss };
}

/** The targets that are left where some sheets bear the add-in's own marks. */
function withoutSheets({ targets, boldFrom }: LearnedTargets, sheets: readonly string[]): LearnedTargets {
  const isTaught = ({ sheet }: LearnedBound): boolean => !sheets.includes(sheet);
  return { targets: targets.filter(isTaught), boldFrom: boldFrom.filter(isTaught) };
}
