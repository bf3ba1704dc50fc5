import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { NewerVersion } from '../hooks/useOffline';
import { usePageMessages } from '../hooks/usePageMessages';

interface NewerNoticeProps {
  readonly newer: NewerVersion;
}

/** Tells that the page has a newer version, to be taken when the person agrees. */
export function NewerNotice({ newer: { isTaken, take } }: NewerNoticeProps) {
  const { newer, taken } = usePageMessages().offline;
  const said = isTaken ? taken : newer;
  return (
    <div role="status">
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{said.text}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={take}>
            {said.take}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
