import { useMessages } from '../hooks/useMessages';
import type { Run } from '../hooks/useRecalculation';
import { summaryOf } from '../summaryOf';
import { VisuallyHidden } from './VisuallyHidden';

interface AnnouncementProps {
  readonly run: Run;
}

/** Tells screen readers of each step and of the result. Failures speak for themselves, being alerts. */
export function Announcement({ run }: AnnouncementProps) {
  const messages = useMessages();
  return (
    <VisuallyHidden role="status">
      {run.kind === 'running' && messages.steps[run.step]}
      {run.kind === 'done' && summaryOf(run.recalculation, messages)}
    </VisuallyHidden>
  );
}
