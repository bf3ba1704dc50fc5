import type { DeedState } from '../hooks/useDeeds';
import { useMessages } from '../hooks/useMessages';
import type { Run } from '../hooks/useRecalculation';
import { sentenceOf } from '../sentenceOf';
import { summaryOf } from '../summaryOf';
import { VisuallyHidden } from './VisuallyHidden';

interface AnnouncementProps {
  readonly run: Run;
  readonly deed: DeedState;
}

/** Tells screen readers of each step and of the result. Failures speak for themselves, being alerts. */
export function Announcement({ run, deed }: AnnouncementProps) {
  const messages = useMessages();
  return (
    <VisuallyHidden role="status">
      {deed.kind === 'working' && messages.more.working[deed.deed]}
      {deed.kind === 'done' && sentenceOf(deed, messages.more)}
      {run.kind === 'running' && messages.steps[run.step]}
      {run.kind === 'done' && deed.kind === 'idle' && summaryOf(run.recalculation, messages)}
    </VisuallyHidden>
  );
}
