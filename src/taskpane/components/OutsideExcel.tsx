import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../hooks/useMessages';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** The pane as it is shown in a plain browser, where there is no Excel. */
export function OutsideExcel() {
  const styles = useStyles();
  const { outside } = useMessages();
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{outside.heading}</h2>
      <p className={styles.text}>{outside.text}</p>
      <Link href="page.html">{outside.link}</Link>
    </div>
  );
}
