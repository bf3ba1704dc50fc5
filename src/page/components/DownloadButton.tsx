import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { resultName } from '../../workbooks/resultName';
import { usePageMessages } from '../hooks/usePageMessages';

const useStyles = makeStyles({
  root: { flexGrow: 1, whiteSpace: 'nowrap' },
});

interface DownloadButtonProps {
  /** The source's name. */
  readonly name: string;
  readonly onDownload: () => void;
}

/** Hands the finished workbook over as a new file. */
export function DownloadButton({ name, onDownload }: DownloadButtonProps) {
  const styles = useStyles();
  const page = usePageMessages();
  return (
    <Button
      className={styles.root}
      size="large"
      appearance="primary"
      icon={<ArrowDownloadRegular />}
      title={page.downloadAs(resultName(name))}
      onClick={onDownload}
    >
      {page.download}
    </Button>
  );
}
