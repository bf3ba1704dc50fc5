import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface VisuallyHiddenProps {
  readonly as?: 'span' | 'h1';
  readonly role?: string;
  readonly children: ReactNode;
}

/** Text for screen readers where the eye has a shape or a place instead. */
export function VisuallyHidden({ as: Element = 'span', role, children }: VisuallyHiddenProps) {
  const styles = useStyles();
  return (
    <Element className={styles.root} role={role}>
      {children}
    </Element>
  );
}
