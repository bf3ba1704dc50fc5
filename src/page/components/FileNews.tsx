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
  return (
    <>
      {file.failure !== undefined && <FailureNotice failure={file.failure} />}
      {file.isStale && (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.body}>
              {file.workbook.canReadAgain ? news.stale : news.staleToGive}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      <p role="status" className={styles.note}>
        {!file.isStale && file.reread !== undefined && `${news[file.reread]} `}
        {time !== undefined && news.savedAt(time)}
      </p>
    </>
  );
}
