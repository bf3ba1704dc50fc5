import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ShownRecalculation } from '../../engine/ShownAnalysis';
import { App } from '../../taskpane/App';
import type { Files, PageFile } from '../Files';
import { DownloadButton } from './DownloadButton';
import { usePageMessages } from '../hooks/usePageMessages';

const useStyles = makeStyles({ calculating: { padding: tokens.spacingHorizontalL } });

interface FilePaneProps {
  readonly file: PageFile;
  readonly files: Files;
  readonly onDownload: () => void;
}

/** The pane on one of the files, once the page itself does nothing with it any more. */
export function FilePane({ file, files, onDownload }: FilePaneProps) {
  const styles = useStyles();
  const page = usePageMessages();
  const { id, isCalculating, readings, result, workbook } = file;
  const onDone = useCallback((done: ShownRecalculation) => files.finished(id, done), [files, id]);
  if (isCalculating) return <Spinner className={styles.calculating} size="tiny" label={page.files.calculating} />;
  return (
    <App
      workbook={workbook}
      readings={readings}
      onDone={onDone}
      {...(result !== undefined && {
        initial: result,
        // A run that fails or is stopped leaves the result of the one before.
        nextAction: <DownloadButton name={workbook.name} onDownload={onDownload} />,
      })}
    />
  );
}
