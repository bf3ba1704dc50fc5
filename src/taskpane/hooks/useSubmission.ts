import { useCallback, useState } from 'react';
import type { ShownAnalysis } from '../../engine/ShownAnalysis';

interface SubmissionControls {
  /** What is in sight: the form that a person asked for, or the question as long as the office has not been asked. */
  readonly shown: 'form' | 'question' | 'nothing';
  readonly open: () => void;
  readonly close: () => void;
}

/** When to ask how the appendix is to be submitted: once, by itself, with the first ranking, and whenever a person wants it. */
export function useSubmission(result: ShownAnalysis | undefined): SubmissionControls {
  const [isOpen, setIsOpen] = useState(false);
  const isOpenQuestion =
    result?.settings.order === undefined &&
    result?.closed === null &&
    result.boards.some(({ units }) => units.some(({ score }) => score !== null));
  return {
    shown: isOpen ? 'form' : isOpenQuestion ? 'question' : 'nothing',
    open: useCallback(() => setIsOpen(true), []),
    close: useCallback(() => setIsOpen(false), []),
  };
}
