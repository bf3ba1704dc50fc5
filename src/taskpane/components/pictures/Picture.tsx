import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { WIDTH } from './layout';

const useStyles = makeStyles({
  // Letters take the ink of the page from here: a colour of the drawing's own would stay in a contrast theme.
  root: { margin: 0, maxWidth: '360px', color: tokens.colorNeutralForeground1 },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  drawing: {
    display: 'block',
    width: '100%',
    height: 'auto',
    marginTop: tokens.spacingVerticalXS,
    '& text': { fontSize: '11px', fill: 'currentColor', fontVariantNumeric: 'tabular-nums' },
  },
});

interface PictureProps {
  readonly caption: string;
  /** Everything that is drawn, in words. */
  readonly description: string;
  readonly height: number;
  readonly children: ReactNode;
}

/** A small drawing with a caption; screen readers are told what it shows instead of its letters one by one. */
export function Picture({ caption, description, height, children }: PictureProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <figure className={styles.root}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <title id={`${id}-title`}>{caption}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {children}
      </svg>
    </figure>
  );
}
