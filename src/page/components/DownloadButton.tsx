import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useMessages } from '../../taskpane/hooks/useMessages';
import { downloadBytes } from '../downloadBytes';
import { resultName } from '../../workbooks/resultName';
import type { OpenFile } from '../OpenFile';

const useStyles = makeStyles({
  root: { flexGrow: 1, whiteSpace: 'nowrap' },
});

interface DownloadButtonProps {
  readonly file: OpenFile;
}

/** Hands the finished workbook over as a new file. */
export function DownloadButton({ file }: DownloadButtonProps) {
  const styles = useStyles();
  const { page } = useMessages();
  return (
    <Button
      className={styles.root}
      size="large"
      appearance="primary"
      icon={<ArrowDownloadRegular />}
      title={page.downloadAs(resultName(file.name))}
      onClick={() => downloadBytes(file.workbook.save(), resultName(file.name))}
    >
      {page.download}
    </Button>
  );
}
