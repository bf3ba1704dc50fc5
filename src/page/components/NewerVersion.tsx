import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePageMessages } from '../hooks/usePageMessages';

interface NewerVersionProps {
  readonly onTake: () => void;
}

/** Tells that the page has a newer version, to be taken when the person agrees. */
export function NewerVersion({ onTake }: NewerVersionProps) {
  const { newer } = usePageMessages().offline;
  return (
    <div role="status">
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{newer.text}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onTake}>
            {newer.take}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
