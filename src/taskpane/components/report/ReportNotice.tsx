import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { screenMessagesIn } from '../../../domain/languages/screen';
import type { ReportState } from '../../hooks/useReport';
import { usePreferences } from '../../preferences/PreferencesContext';
import { FailureNotice } from '../FailureNotice';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

interface ReportNoticeProps {
  readonly state: ReportState;
  readonly onDismiss: () => void;
}

/** The document under way, what came of it, or why it failed. */
export function ReportNotice({ state, onDismiss }: ReportNoticeProps) {
  const styles = useStyles();
  const { documents: text } = screenMessagesIn(usePreferences().preferences.language);
  switch (state.kind) {
    case 'idle':
    case 'asking':
      return null;
    case 'working':
      return <Spinner size="tiny" label={text.working} />;
    case 'failed':
      return <FailureNotice failure={state.failure} onDismiss={onDismiss} />;
    case 'done':
      return (
        <MessageBar intent={state.notes.length === 0 ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody className={styles.body}>
            {[
              text.done(state.name),
              ...state.notes.map(({ code, subject, possible }) => text.notes[code](subject, possible)),
            ].join(' ')}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={text.dismiss}
                icon={<DismissRegular />}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      );
  }
}
