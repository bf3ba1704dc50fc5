import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { screenMessagesIn } from '../../domain/languages/screen';
import type { FailureCode, WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { usePreferences } from '../preferences/PreferencesContext';
import { linkColor } from './linkColor';

const useStyles = makeStyles({
  next: { marginTop: tokens.spacingVerticalXS },
  body: { overflowWrap: 'anywhere' },
  link: { ...linkColor },
});

/** Where Excel cannot be worked with, the stand-alone page can. */
const WITHOUT_EXCEL: readonly FailureCode[] = ['office-missing', 'office-unloaded', 'excel-too-old'];

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
          {WITHOUT_EXCEL.includes(failure.code) && (
            <Link className={styles.link} href="page.html" target="_blank">
              {pane.outside.link}
            </Link>
          )}
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
