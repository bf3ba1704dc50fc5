import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { FailureNotice } from '../../taskpane/components/FailureNotice';
import { usePreferences } from '../../taskpane/preferences/PreferencesContext';
import type { PageFile } from '../Files';
import { usePageMessages } from '../hooks/usePageMessages';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  body: { overflowWrap: 'anywhere' },
});

interface FileNewsProps {
  readonly file: PageFile;
}

/** Of which state of the file the figures are, and whether there is a newer one on disk. */
export function FileNews({ file }: FileNewsProps) {
  const styles = useStyles();
  const { news } = usePageMessages();
  const { language } = usePreferences().preferences;
  const { savedAt } = file.workbook.version;
  const time =
    savedAt === undefined
      ? undefined
      : new Date(savedAt).toLocaleString(language, { dateStyle: 'short', timeStyle: 'medium' });
  // That it cannot be read says already that it is there no more.
  const says = {
    same: undefined,
    changed: file.workbook.canReadAgain ? news.stale : news.staleToGive,
    gone: file.failure === undefined ? news.gone : undefined,
  }[file.onDisk];
  return (
    <>
      {file.failure !== undefined && <FailureNotice failure={file.failure} />}
      {says !== undefined && (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.body}>{says}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <p role="status" className={styles.note}>
        {file.onDisk === 'same' && file.reread !== undefined && `${news[file.reread]} `}
        {time !== undefined && news.savedAt(time)}
      </p>
    </>
  );
}
