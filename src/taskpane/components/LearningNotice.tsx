import { Spinner } from '@fluentui/react-components';
import type { Learning } from '../hooks/useLearning';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { FailureNotice } from './FailureNotice';
import { LearnedView } from './LearnedView';

interface LearningNoticeProps {
  readonly learning: Learning;
  readonly onReveal: Reveal;
  readonly onDismiss: () => void;
}

/** The targets learned from marked tables: while they are read, once they are known, or why they are not. */
export function LearningNotice({ learning, onReveal, onDismiss }: LearningNoticeProps) {
  const messages = useMessages().learn;
  switch (learning.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <Spinner size="tiny" label={messages.reading} />;
    case 'failed':
      return <FailureNotice failure={learning.failure} onDismiss={onDismiss} />;
    case 'read':
      return (
        <LearnedView
          learned={learning.learned}
          passedOver={learning.passedOver}
          onReveal={onReveal}
          onDismiss={onDismiss}
        />
      );
  }
}
