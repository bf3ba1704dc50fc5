import { makeStyles, tokens } from '@fluentui/react-components';
import type { Offline } from '../hooks/useOffline';
import { usePageMessages } from '../hooks/usePageMessages';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '560px',
    margin: 'auto',
    padding: tokens.spacingHorizontalXXL,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  steps: { margin: 0, padding: 0, listStyleType: 'none', counterReset: 'step', display: 'grid', rowGap: '16px' },
  step: {
    display: 'grid',
    gridTemplateColumns: '32px 1fr',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    lineHeight: tokens.lineHeightBase300,
    counterIncrement: 'step',
    '::before': {
      content: 'counter(step)',
      display: 'grid',
      placeItems: 'center',
      width: '32px',
      height: '32px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  text: { paddingTop: '6px' },
  offline: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface WelcomeProps {
  readonly offline: Offline;
}

/** The page's introduction, before it has a file. */
export function Welcome({ offline }: WelcomeProps) {
  const styles = useStyles();
  const { offline: texts, steps } = usePageMessages();
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{steps.heading}</h2>
      <ol className={styles.steps}>
        {[steps.open, steps.recalculate, steps.download].map((text) => (
          <li key={text} className={styles.step}>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.offline}>
        {texts[offline.state]}
      </p>
    </section>
  );
}
