import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { DeedState } from '../hooks/useDeeds';
import { useMessages } from '../hooks/useMessages';
import { sentenceOf } from '../sentenceOf';
import { FailureNotice } from './FailureNotice';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

interface DeedNoticeProps {
  readonly state: DeedState;
  readonly onDismiss: () => void;
}

/** What is being done to the workbook, what came of it, or why it could not be done. */
export function DeedNotice({ state, onDismiss }: DeedNoticeProps) {
  const styles = useStyles();
  const { more } = useMessages();
  if (state.kind === 'failed') return <FailureNotice failure={state.failure} onDismiss={onDismiss} />;
  if (state.kind === 'working') return <Spinner size="tiny" label={more.working[state.deed]} />;
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
