import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { StopRegular } from '@fluentui/react-icons/svg/stop';
import type { ReactNode } from 'react';
import { useMessages } from '../hooks/useMessages';
import type { Run } from '../hooks/useRecalculation';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1 },
  // The words of two buttons and the arrow stand in one line of a pane; their pictures do not.
  crowded: {
    '> button': { minWidth: 0 },
    '> button:not([aria-expanded]) > .fui-Button__icon': { display: 'none' },
  },
});

interface CommandBarProps {
  readonly run: Run;
  /** Something else is being done to the workbook. */
  readonly isBusy: boolean;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly nextAction?: ReactNode;
  /** The other actions, folded away. */
  readonly more: ReactNode;
}

/** The one button, always in sight: recalculate, or stop while it runs. */
export function CommandBar({ run, isBusy, onStart, onStop, nextAction, more }: CommandBarProps) {
  const styles = useStyles();
  const messages = useMessages();
  if (run.kind === 'running') {
    return (
      <div className={styles.root}>
        <Button
          className={styles.main}
          size="large"
          icon={<StopRegular />}
          onClick={onStop}
          disabledFocusable={run.stopping}
        >
          {run.stopping ? messages.stopping : messages.stop}
        </Button>
      </div>
    );
  }
  const hasNext = nextAction !== undefined;
  return (
    <div className={mergeClasses(styles.root, hasNext && styles.crowded)}>
      {hasNext && nextAction}
      <Button
        className={hasNext ? undefined : styles.main}
        size="large"
        appearance={hasNext ? 'secondary' : 'primary'}
        icon={<CalculatorRegular />}
        onClick={onStart}
        disabledFocusable={isBusy}
      >
        {messages.recalculate}
      </Button>
      {more}
    </div>
  );
}
