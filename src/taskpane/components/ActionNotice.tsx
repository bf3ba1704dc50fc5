import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ActionState } from '../hooks/useActions';
import { useMessages } from '../hooks/useMessages';
import { sentenceOf } from '../sentenceOf';
import { FailureNotice } from './FailureNotice';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

interface ActionNoticeProps {
  readonly state: ActionState;
  readonly onDismiss: () => void;
}

/** The action under way, its outcome, or why it failed. */
export function ActionNotice({ state, onDismiss }: ActionNoticeProps) {
  const styles = useStyles();
  const { more } = useMessages();
  if (state.kind === 'failed') return <FailureNotice failure={state.failure} onDismiss={onDismiss} />;
  if (state.kind === 'working') return <Spinner size="tiny" label={more.working[state.action]} />;
  if (state.kind === 'idle') return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>{sentenceOf(state, more)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={more.dismiss} icon={<DismissRegular />} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
