import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Remembered } from '../domain/settings/remembered';
import type { EarlierFile } from '../engine/Engine';
import type { ShownRecalculation } from '../engine/ShownAnalysis';
import { Announcement } from './components/Announcement';
import { CommandBar } from './components/CommandBar';
import { ConfirmClosing } from './components/ConfirmClosing';
import { FailureNotice } from './components/FailureNotice';
import { OverviewView } from './components/OverviewView';
import { ProgressView } from './components/ProgressView';
import { ResultView } from './components/ResultView';
import { ActionNotice } from './components/ActionNotice';
import { LearningNotice } from './components/LearningNotice';
import { ReportForm } from './components/report/ReportForm';
import { ReportNotice } from './components/report/ReportNotice';
import { MoreActions } from './components/MoreActions';
import { SubmissionQuestion } from './components/SubmissionQuestion';
import { SubmissionForm } from './components/SubmissionForm';
import { DecideContext } from './hooks/useDecide';
import { useActions, type Action } from './hooks/useActions';
import { useLearning } from './hooks/useLearning';
import { useOverview, type Overview } from './hooks/useOverview';
import { usePrevious } from './hooks/usePrevious';
import { useRecalculation, type Run } from './hooks/useRecalculation';
import { useReport } from './hooks/useReport';
import { useReveal } from './hooks/useReveal';
import { useSubmission } from './hooks/useSubmission';
import { useView } from './hooks/useView';
import type { OpenWorkbook, RunOptions } from './OpenWorkbook';

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
  readonly workbook: OpenWorkbook;
  /** How often the workbook was read from where it comes from, where that is not the pane's to do: with each it looks anew. */
  readonly readings?: number;
  /** A run that was done before the pane appeared. */
  readonly initial?: ShownRecalculation;
  /** Told of every finished run. */
  readonly onDone?: (recalculation: ShownRecalculation) => void;
  /** The next action where there is a result, in place of the primary button: the page's download. */
  readonly nextAction?: ReactNode;
}

/** The pane: what the workbook holds, the one click, and what came of it. */
export function App({ workbook, readings, initial, onDone, nextAction }: AppProps) {
  const styles = useStyles();
  const [earlier, setEarlier] = useState<EarlierFile>();
  const { overview, refresh } = useOverview(workbook, earlier);
  const { run, start, stop, dismiss, renew, forget } = useRecalculation(workbook, onDone, initial);
  const afterAction = useCallback(
    (action: Action) => {
      if (action !== 'remove') return;
      forget();
      refresh();
    },
    [forget, refresh],
  );
  const { state: action, act, dismiss: dismissAction } = useActions(workbook, afterAction);
  const { learning, learn, dismiss: dismissLearning } = useLearning(workbook);
  const report = useReport(workbook, earlier);
  const place = useView();
  const { show } = place;
  const withEarlier = useCallback(
    (options: RunOptions): RunOptions => (earlier === undefined ? options : { ...options, earlier }),
    [earlier],
  );
  const begin = (options: RunOptions = {}): void => {
    dismissAction();
    dismissLearning();
    place.reset();
    start(withEarlier(options));
  };
  const decide = useCallback(
    (remember: Remembered, tab = 'findings') => {
      dismissAction();
      show({ tab, takesFocus: true });
      start(withEarlier({ remember }));
    },
    [dismissAction, show, start, withEarlier],
  );
  const compare = useCallback(
    (chosen: EarlierFile | undefined) => {
      setEarlier(chosen);
      refresh();
      // What is on the screen and in the workbook must not go on speaking of another period.
      renew(chosen === undefined ? {} : { earlier: chosen });
    },
    [refresh, renew],
  );
  const seen = useRef(readings);
  useEffect(() => {
    if (seen.current === readings) return;
    seen.current = readings;
    refresh();
    dismiss();
    renew(withEarlier({}));
  }, [readings, refresh, dismiss, renew, withEarlier]);
  const submission = useSubmission(run.kind === 'done' ? run.recalculation.analysis : undefined);
  const known =
    run.kind === 'done' ? run.recalculation.analysis : overview.kind === 'read' ? overview.analysis : undefined;
  const previous = usePrevious(workbook, compare);
  const { reveal, failure: revealFailure, dismiss: dismissReveal } = useReveal(workbook);

  return (
    <div className={styles.root}>
      <CommandBar
        run={run}
        isBusy={action.kind === 'working'}
        onStart={() => begin()}
        onStop={stop}
        nextAction={nextAction}
        more={
          <MoreActions
            isBusy={action.kind === 'working' || learning.kind === 'reading' || report.state.kind === 'working'}
            canChangeInPlace={workbook.actions !== undefined}
            onAction={(wanted) => {
              dismissLearning();
              act(wanted);
            }}
            onLearn={learn}
            onReport={report.ask}
            onSubmission={submission.open}
            isClosed={isClosed(run, overview)}
            onClose={() => begin({ close: true })}
            onReopen={() => begin({ remember: { closed: null } })}
          />
        }
      />
      <div className={styles.body}>
        {run.kind === 'failed' &&
          (run.failure.code === 'open-errors' ? (
            <ConfirmClosing
              errors={run.failure.subject}
              onYes={() => begin({ close: true, despiteErrors: true })}
              onNo={dismiss}
            />
          ) : (
            <FailureNotice failure={run.failure} onDismiss={dismiss} />
          ))}
        {revealFailure !== undefined && <FailureNotice failure={revealFailure} onDismiss={dismissReveal} />}
        <ActionNotice state={action} onDismiss={dismissAction} />
        {run.kind === 'running' && <ProgressView step={run.step} />}
        {run.kind === 'done' && submission.shown === 'question' && (
          <SubmissionQuestion
            isRanked={submission.isRanked}
            onOrder={(order) => begin({ remember: { order } })}
            onMore={submission.open}
          />
        )}
        {run.kind !== 'running' && known !== undefined && submission.shown === 'form' && (
          <SubmissionForm
            settings={known.settings}
            onSave={(remember) => {
              submission.close();
              begin({ remember });
            }}
            onCancel={submission.close}
          />
        )}
        <ReportNotice state={report.state} onDismiss={report.dismiss} />
        {run.kind !== 'running' && known !== undefined && report.state.kind === 'asking' && (
          <ReportForm
            sheets={[...new Set(known.tables.map(({ sheet }) => sheet))]}
            onMake={report.make}
            onFrame={() => {
              report.dismiss();
              submission.open();
            }}
            onCancel={report.dismiss}
          />
        )}
        <DecideContext value={decide}>
          {run.kind !== 'running' && (
            <LearningNotice learning={learning} onReveal={reveal} onDismiss={dismissLearning} />
          )}
          {run.kind === 'done' && (
            <ResultView
              recalculation={run.recalculation}
              place={place}
              previous={previous}
              onReveal={reveal}
              onReport={report.ask}
            />
          )}
          {(run.kind === 'idle' || run.kind === 'failed') && (
            <OverviewView
              overview={overview}
              place={place}
              previous={previous}
              isInExcel={workbook.actions !== undefined}
              {...(readings === undefined ? { onRefresh: refresh } : {})}
              onReveal={reveal}
            />
          )}
        </DecideContext>
      </div>
      <Announcement run={run} action={action} />
    </div>
  );
}

/** Whether the period is closed, by the last run or, before any, as the workbook was found. */
function isClosed(run: Run, overview: Overview): boolean {
  if (run.kind === 'done') return run.recalculation.analysis.closed !== null;
  return overview.kind === 'read' && overview.analysis.closed !== null;
}
