import type { ActionState } from '../hooks/useActions';
import { useMessages } from '../hooks/useMessages';
import type { Run } from '../hooks/useRecalculation';
import { sentenceOf } from '../sentenceOf';
import { summaryOf } from '../summaryOf';
import { VisuallyHidden } from './VisuallyHidden';

interface AnnouncementProps {
  readonly run: Run;
  readonly action: ActionState;
}

/** Tells screen readers of each step and of the result. Failures speak for themselves, being alerts. */
export function Announcement({ run, action }: AnnouncementProps) {
  const messages = useMessages();
  return (
    <VisuallyHidden role="status">
      {action.kind === 'working' && messages.more.working[action.action]}
      {action.kind === 'done' && sentenceOf(action, messages.more)}
      {run.kind === 'running' && messages.steps[run.step]}
      {run.kind === 'done' && action.kind === 'idle' && summaryOf(run.recalculation, messages)}
    </VisuallyHidden>
  );
}
