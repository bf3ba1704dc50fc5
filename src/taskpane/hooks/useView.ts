import { useCallback, useState } from 'react';
import type { Severity } from '../../domain/findings/Finding';

/** Which findings are listed: those of a severity, those passed over, or all of them. */
export type FindingFilter = Severity | 'ignored' | 'all';

/** Where in the pane a person is, so that a decision leads back to where it was taken. */
export interface View {
  /** The tab in sight; without one the first. */
  readonly tab?: string;
  readonly filter: FindingFilter;
  /** Whether the tabs take the focus when they appear again, because what had it is gone. */
  readonly takesFocus: boolean;
}

export interface ViewControls {
  readonly view: View;
  readonly show: (change: Partial<View>) => void;
  /** Back to the first tab and all findings. */
  readonly reset: () => void;
}

const first: View = { filter: 'all', takesFocus: false };

/** Keeps a person's place in the pane while its parts come and go. */
export function useView(): ViewControls {
  const [view, setView] = useState(first);
  const show = useCallback((change: Partial<View>) => setView((before) => ({ ...before, ...change })), []);
  const reset = useCallback(() => setView(first), []);
  return { view, show, reset };
}
