import { useCallback, useState } from 'react';
import { FRAME_PARTS } from '../../domain/settings/OfficialFrame';
import type { ShownAnalysis } from '../../engine/ShownAnalysis';

interface SubmissionControls {
  /** What is in sight: the form that a person asked for, or the question as long as the office has not been asked. */
  readonly shown: 'form' | 'question' | 'nothing';
  /** Whether there is a ranking, by which an appendix can be put in order. */
  readonly isRanked: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** When to ask how the appendix is to be submitted: once, by itself, with the first result, and whenever a person wants it. */
export function useSubmission(result: ShownAnalysis | undefined): SubmissionControls {
  const [isOpen, setIsOpen] = useState(false);
  const isRanked = result?.boards.some(({ units }) => units.some(({ score }) => score !== null)) ?? false;
  const isUnframed = result !== undefined && FRAME_PARTS.every((part) => result.settings.frame[part] === '');
  const isOpenQuestion =
    result?.settings.order === undefined &&
    result?.closed === null &&
    (isRanked || (isUnframed && result.tables.length > 0));
  return {
    isRanked,
    shown: isOpen ? 'form' : isOpenQuestion ? 'question' : 'nothing',
    open: useCallback(() => setIsOpen(true), []),
    close: useCallback(() => setIsOpen(false), []),
  };
}
