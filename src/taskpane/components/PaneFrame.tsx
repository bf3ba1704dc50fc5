import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../hooks/useMessages';
import { GuideLink } from './GuideLink';
import { PreferenceControls } from './PreferenceControls';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  main: { flexGrow: 1, minWidth: 0 },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneFrameProps {
  readonly children: ReactNode;
}

/** The pane's outline. Excel prints the add-in's name above it, so the title is for screen readers only. */
export function PaneFrame({ children }: PaneFrameProps) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.root}>
      <main className={styles.main}>
        <VisuallyHidden as="h1">{messages.title}</VisuallyHidden>
        {children}
      </main>
      <footer className={styles.footer}>
        <PreferenceControls />
        <GuideLink />
      </footer>
    </div>
  );
}
