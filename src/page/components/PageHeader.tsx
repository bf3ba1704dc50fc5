import { makeStyles, tokens } from '@fluentui/react-components';
import { GuideLink } from '../../taskpane/components/GuideLink';
import { PreferenceControls } from '../../taskpane/components/PreferenceControls';
import { useMessages } from '../../taskpane/hooks/useMessages';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { width: '32px', height: '32px' },
  names: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  tagline: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The page's name and purpose, and how it is shown. */
export function PageHeader() {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <header className={styles.root}>
      <img className={styles.icon} src="assets/icon-64.png" alt="" />
      <div className={styles.names}>
        <h1 className={styles.title}>{messages.title}</h1>
        <p className={styles.tagline}>{messages.tagline}</p>
      </div>
      <GuideLink />
      <PreferenceControls />
    </header>
  );
}
