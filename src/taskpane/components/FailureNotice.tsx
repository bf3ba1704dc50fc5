import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { screenMessagesIn } from '../../domain/languages/screen';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { usePreferences } from '../preferences/PreferencesContext';

const useStyles = makeStyles({
  next: { marginTop: tokens.spacingVerticalXS },
  body: { overflowWrap: 'anywhere' },
});

interface FailureNoticeProps {
  readonly failure: WorkbookFailure;
  readonly onDismiss?: () => void;
}

/** A failure as a person needs it: what happened, why, and what to do next. */
export function FailureNotice({ failure, onDismiss }: FailureNoticeProps) {
  const styles = useStyles();
  const { pane, failures } = screenMessagesIn(usePreferences().preferences.language);
  const { what, why, next } = failures[failure.code](failure.subject, failure.part);
  return (
    <div role="alert">
      <MessageBar intent={failure.code === 'cancelled' ? 'info' : 'error'} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{what}</MessageBarTitle>
          <div>{why}</div>
          <div className={styles.next}>
            <strong>{pane.failure.next}:</strong> {next}
          </div>
        </MessageBarBody>
        {onDismiss !== undefined && (
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={pane.failure.dismiss}
                icon={<DismissRegular />}
                onClick={onDismiss}
              />
            }
          />
        )}
      </MessageBar>
    </div>
  );
}
