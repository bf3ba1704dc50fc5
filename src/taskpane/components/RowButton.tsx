import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    // Its ground reaches into the margin, its text keeps the margin's line.
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    minHeight: '32px',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface RowButtonProps {
  /** Where it leads, where its own words do not say so. */
  readonly title?: string;
  /** Whether it stands for what is in sight. */
  readonly isCurrent?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A whole line of a list that leads somewhere or does something. */
export function RowButton({ title, isCurrent = false, onClick, children }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} title={title} aria-current={isCurrent || undefined} onClick={onClick}>
      {children}
    </button>
  );
}
