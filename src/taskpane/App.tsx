import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState, type ReactNode } from 'react';
import type { Remembered } from '../domain/settings/remembered';
import type { Workbook } from '../domain/workbook/Workbook';
import type { Recalculation } from '../workbooks/recalculate';
import type { WorkbookPort } from '../workbooks/WorkbookPort';
import { Announcement } from './components/Announcement';
import { CommandBar } from './components/CommandBar';
import { FailureNotice } from './components/FailureNotice';
import { OverviewView } from './components/OverviewView';
import { ProgressView } from './components/ProgressView';
import { ResultView } from './components/ResultView';
import { DeedNotice } from './components/DeedNotice';
import { LearningNotice } from './components/LearningNotice';
import { MoreActions } from './components/MoreActions';
import { DecideContext } from './hooks/useDecide';
import { useDeeds, type Deed, type Emphasize } from './hooks/useDeeds';
import { useLearning } from './hooks/useLearning';
import { useOverview, type Analyze } from './hooks/useOverview';
import { usePrevious, type ReadFile } from './hooks/usePrevious';
import { useRecalculation, type Recalculate, type Wish } from './hooks/useRecalculation';
import { useReveal } from './hooks/useReveal';
import { useView } from './hooks/useView';

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
  readonly emphasize: Emphasize;
  /** Reads a file beside the workbook; absent where none can be read. */
  readonly readFile?: ReadFile;
  /** Told of every finished run. */
  readonly onDone?: (recalculation: Recalculation) => void;
  /** What comes next after a run, in place of the primary button: the page's download. */
  readonly nextAction?: ReactNode;
}

/** The pane: what the workbook holds, the one click, and what came of it. */
export function App({ port, recalculate, analyze, emphasize, readFile, onDone, nextAction }: AppProps) {
  const styles = useStyles();
  const [earlier, setEarlier] = useState<Workbook>();
  const { overview, refresh } = useOverview(port, analyze, earlier);
  const { run, start, stop, dismiss, forget } = useRecalculation(port, recalculate, onDone);
  const afterDeed = useCallback(
    (deed: Deed) => {
      if (deed !== 'remove') return;
      forget();
      refresh();
    },
    [forget, refresh],
  );
  const { state: deed, act, dismiss: dismissDeed } = useDeeds(port, emphasize, afterDeed);
  const { learning, learn, dismiss: dismissLearning } = useLearning(port, analyze);
  const place = useView();
  const { show } = place;
  const wishWith = useCallback(
    (wish: Wish): Wish => (earlier === undefined ? wish : { ...wish, previous: earlier }),
    [earlier],
  );
  const begin = (wish: Wish = {}): void => {
    dismissDeed();
    dismissLearning();
    place.reset();
    start(wishWith(wish));
  };
  const decide = useCallback(
    (remember: Remembered) => {
      dismissDeed();
      show({ tab: 'findings', takesFocus: true });
      start(wishWith({ remember }));
    },
    [dismissDeed, show, start, wishWith],
  );
  const hasResult = run.kind === 'done';
  const compare = useCallback(
    (workbook: Workbook | undefined) => {
      setEarlier(workbook);
      refresh();
      // What is on the screen and in the workbook must not go on speaking of another period.
      if (hasResult) start(workbook === undefined ? {} : { previous: workbook });
    },
    [refresh, start, hasResult],
  );
  const previous = usePrevious(readFile, compare);
  const { reveal, failure: revealFailure, dismiss: dismissReveal } = useReveal(port);

  return (
    <div className={styles.root}>
      <CommandBar
        run={run}
        isBusy={deed.kind === 'working'}
        onStart={() => begin()}
        onStop={stop}
        nextAction={nextAction}
        more={
          <MoreActions
            isBusy={deed.kind === 'working' || learning.kind === 'reading'}
            canChangeInPlace={port.inPlace !== undefined}
            onDeed={(wanted) => {
              dismissLearning();
              act(wanted);
            }}
            onLearn={learn}
            onClose={() => begin({ close: true })}
          />
        }
      />
      <div className={styles.body}>
        {run.kind === 'failed' && <FailureNotice failure={run.failure} onDismiss={dismiss} />}
        {revealFailure !== undefined && <FailureNotice failure={revealFailure} onDismiss={dismissReveal} />}
        <DeedNotice state={deed} onDismiss={dismissDeed} />
        {run.kind === 'running' && <ProgressView step={run.step} />}
        <DecideContext value={decide}>
          {run.kind !== 'running' && (
            <LearningNotice
              learning={learning}
              mayBeOurs={port.inPlace !== undefined}
              onReveal={reveal}
              onDismiss={dismissLearning}
            />
          )}
          {run.kind === 'done' && (
            <ResultView recalculation={run.recalculation} place={place} previous={previous} onReveal={reveal} />
          )}
          {(run.kind === 'idle' || run.kind === 'failed') && (
            <OverviewView overview={overview} place={place} previous={previous} onRefresh={refresh} onReveal={reveal} />
          )}
        </DecideContext>
      </div>
      <Announcement run={run} deed={deed} />
    </div>
  );
}
