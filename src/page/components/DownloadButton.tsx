import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { FailureNotice } from '../../taskpane/components/FailureNotice';
import { failureFrom } from '../../taskpane/failureFrom';
import { useMessages } from '../../taskpane/hooks/useMessages';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import { downloadBytes } from '../downloadBytes';
import { resultName, type OpenFile } from '../OpenFile';

const useStyles = makeStyles({
  root: { flexGrow: 1, whiteSpace: 'nowrap' },
});

type Download =
  | { readonly kind: 'ready' }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

interface DownloadButtonProps {
  readonly file: OpenFile;
}

/** Hands the finished workbook over as a new file. */
export function DownloadButton({ file }: DownloadButtonProps) {
  const styles = useStyles();
  const { page } = useMessages();
  const [download, setDownload] = useState<Download>({ kind: 'ready' });
  const save = async () => {
    setDownload({ kind: 'preparing' });
    try {
      downloadBytes(await file.workbook.save(), resultName(file.name));
      setDownload({ kind: 'ready' });
    } catch (error) {
      setDownload({ kind: 'failed', failure: failureFrom(error) });
    }
  };
  if (download.kind === 'failed') {
    return <FailureNotice failure={download.failure} onDismiss={() => setDownload({ kind: 'ready' })} />;
  }
  return (
    <Button
      className={styles.root}
      size="large"
      appearance="primary"
      icon={<ArrowDownloadRegular />}
      title={page.downloadAs(resultName(file.name))}
      disabledFocusable={download.kind === 'preparing'}
      onClick={() => void save()}
    >
      {download.kind === 'preparing' ? page.preparing : page.download}
    </Button>
  );
}
