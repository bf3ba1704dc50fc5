import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { PageHeader } from './PageHeader';
import { usePageMessages } from '../hooks/usePageMessages';

const useStyles = makeStyles({
  root: { maxWidth: '640px', margin: 'auto', padding: tokens.spacingHorizontalXXL },
  text: { lineHeight: tokens.lineHeightBase400 },
});

interface FromFileProps {
  /** Where the page that was packaged is served. */
  readonly address: string | undefined;
}

/** The page where it was opened from a disk: why nothing works, and what to do. */
export function FromFile({ address }: FromFileProps) {
  const styles = useStyles();
  const { fromFile } = usePageMessages().offline;
  return (
    <>
      <PageHeader />
      <main className={styles.root}>
        <h2>{fromFile.heading}</h2>
        <p className={styles.text}>{fromFile.text}</p>
        <p className={styles.text}>
          {address === undefined ? fromFile.unpacked : <Link href={address}>{address}</Link>}
        </p>
      </main>
    </>
  );
}
