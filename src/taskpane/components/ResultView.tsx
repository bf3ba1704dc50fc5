import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ShownRecalculation } from '../../engine/ShownAnalysis';
import { openFindings } from '../../domain/findings/openErrors';
import { useMessages } from '../hooks/useMessages';
import type { PreviousControls } from '../hooks/usePrevious';
import type { Reveal } from '../hooks/useReveal';
import type { ViewControls } from '../hooks/useView';
import { BoardView } from './BoardView';
import { FindingList } from './FindingList';
import { NarrativeView } from './NarrativeView';
import { PreviousPeriod } from './PreviousPeriod';
import { SeverityIcon } from './SeverityIcon';
import { SheetList } from './SheetList';
import { errorCount, summaryOf } from '../summaryOf';
import { TableList } from './TableList';
import { Tabs } from './Tabs';
import { UnsureColumns } from './UnsureColumns';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    lineHeight: tokens.lineHeightBase200,
    '> svg': { flexShrink: 0, fontSize: '20px' },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ResultViewProps {
  readonly recalculation: ShownRecalculation;
  readonly place: ViewControls;
  readonly previous: PreviousControls;
  readonly onReveal: Reveal;
  /** A document is wanted. */
  readonly onReport: () => void;
}

/** The result of a run: the ranking, the findings, and the sheets that were written. */
export function ResultView({ recalculation, place, previous, onReveal, onReport }: ResultViewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { analysis, written } = recalculation;
  return (
    <>
      <p className={styles.summary}>
        {errorCount(analysis) === 0 ? (
          <CheckmarkCircleFilled className={styles.good} aria-hidden />
        ) : (
          <SeverityIcon severity="warning" />
        )}
        {summaryOf(recalculation, messages)}
      </p>
      {analysis.closed !== null && <p className={styles.note}>{messages.more.closed[analysis.closed]}</p>}
      <PreviousPeriod analysis={analysis} previous={previous} />
      <Tabs
        selected={place.view.tab}
        onSelect={(tab) => place.show({ tab })}
        takesFocus={place.view.takesFocus}
        tabs={[
          {
            key: 'ranking',
            title: messages.tabs.ranking,
            content:
              analysis.boards.length === 0 ? (
                <p className={styles.note}>{messages.result.noBoard}</p>
              ) : (
                analysis.boards.map((board) => (
                  <BoardView key={board.roster} board={board} settings={analysis.settings} onReveal={onReveal} />
                ))
              ),
          },
          {
            key: 'findings',
            title: messages.tabs.findings,
            count: openFindings(analysis.findings).length,
            content: (
              <>
                <UnsureColumns analysis={analysis} onReveal={onReveal} />
                <FindingList findings={analysis.findings} place={place} onReveal={onReveal} />
              </>
            ),
          },
          {
            key: 'narrative',
            title: messages.tabs.narrative,
            content: (
              <NarrativeView
                narrative={analysis.narrative}
                language={analysis.settings.language}
                hasProposals={analysis.settings.proposals}
                onReport={onReport}
              />
            ),
          },
          {
            key: 'sheets',
            title: messages.tabs.sheets,
            // A closed period stays as it was: nothing is written, and there is nothing to count.
            ...(written.sheets.length > 0 ? { count: written.sheets.length } : {}),
            content: (
              <>
                <SheetList written={written} onReveal={onReveal} />
                <h2 className={styles.heading}>{messages.sheets.read}</h2>
                <TableList
                  tables={analysis.tables}
                  items={analysis.settings.indices.flatMap((index) => index.items)}
                  onReveal={onReveal}
                />
              </>
            ),
          },
        ]}
      />
    </>
  );
}
