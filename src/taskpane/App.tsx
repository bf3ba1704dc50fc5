import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Recalculation } from '../workbooks/recalculate';
import type { WorkbookPort } from '../workbooks/WorkbookPort';
import { Announcement } from './components/Announcement';
import { CommandBar } from './components/CommandBar';
import { FailureNotice } from './components/FailureNotice';
import { OverviewView } from './components/OverviewView';
import { ProgressView } from './components/ProgressView';
import { ResultView } from './components/ResultView';
import { useOverview, type Analyze } from './hooks/useOverview';
import { useRecalculation, type Recalculate } from './hooks/useRecalculation';
import { useReveal } from './hooks/useReveal';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
});

interface AppProps {
  readonly port: WorkbookPort;
  readonly recalculate: Recalculate;
  readonly analyze: Analyze;
  /** Told of every finished run. */
  readonly onDone?: (recalculation: Recalculation) => void;
  /** What comes next after a run, in place of the primary button: the page's download. */
  readonly nextAction?: ReactNode;
}

/** The pane: what the workbook holds, the one click, and what came of it. */
export function App({ port, recalculate, analyze, onDone, nextAction }: AppProps) {
  const styles = useStyles();
  const { overview, refresh } = useOverview(port, analyze);
  const { run, start, stop, dismiss } = useRecalculation(port, recalculate, onDone);
  const { reveal, failure: revealFailure, dismiss: dismissReveal } = useReveal(port);

  return (
    <div className={styles.root}>
      <CommandBar run={run} onStart={start} onStop={stop} nextAction={nextAction} />
      <div className={styles.body}>
        {run.kind === 'failed' && <FailureNotice failure={run.failure} onDismiss={dismiss} />}
        {revealFailure !== undefined && <FailureNotice failure={revealFailure} onDismiss={dismissReveal} />}
        {run.kind === 'running' && <ProgressView step={run.step} />}
        {run.kind === 'done' && <ResultView recalculation={run.recalculation} onReveal={reveal} />}
        {(run.kind === 'idle' || run.kind === 'failed') && (
          <OverviewView overview={overview} onRefresh={refresh} onReveal={reveal} />
        )}
      </div>
      <Announcement run={run} />
    </div>
  );
}
