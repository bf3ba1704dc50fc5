import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { openFindings } from '../../domain/findings/openErrors';
import { useAllMessages } from '../hooks/useMessages';
import type { Overview } from '../hooks/useOverview';
import type { PreviousControls } from '../hooks/usePrevious';
import type { Reveal } from '../hooks/useReveal';
import type { ViewControls } from '../hooks/useView';
import { FailureNotice } from './FailureNotice';
import { FindingList } from './FindingList';
import { PreviousPeriod } from './PreviousPeriod';
import { TableList } from './TableList';
import { Tabs } from './Tabs';
import { UnsureColumns } from './UnsureColumns';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '32px' },
  heading: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  period: { display: 'block', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface OverviewViewProps {
  readonly overview: Overview;
  readonly place: ViewControls;
  readonly previous: PreviousControls;
  /** Whether the workbook is open in Excel, which undoes nothing of what a run does to it. */
  readonly isInExcel: boolean;
  /** Reads the workbook again, where that is done here. */
  readonly onRefresh?: () => void;
  readonly onReveal: Reveal;
}

/** The findings in the workbook before the click. */
export function OverviewView({ overview, place, previous, isInExcel, onRefresh, onReveal }: OverviewViewProps) {
  const styles = useStyles();
  const { pane: messages, period } = useAllMessages();
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.heading}>
          {messages.overview.heading}
          {overview.kind === 'read' && overview.analysis.period !== null && (
            <span className={styles.period}>{period(overview.analysis.period)}</span>
          )}
        </h2>
        {onRefresh !== undefined && (
          <Button
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}
            aria-label={messages.overview.refresh}
            title={messages.overview.refresh}
            onClick={onRefresh}
            disabledFocusable={overview.kind === 'reading'}
          />
        )}
      </div>
      {overview.kind === 'reading' && <Spinner size="tiny" label={messages.overview.reading} />}
      {overview.kind === 'failed' && <FailureNotice failure={overview.failure} />}
      {overview.kind === 'read' && <PreviousPeriod analysis={overview.analysis} previous={previous} />}
      {overview.kind === 'read' && (
        <Tabs
          selected={place.view.tab}
          onSelect={(tab) => place.show({ tab })}
          tabs={[
            {
              key: 'overview',
              title: messages.tabs.overview,
              count: overview.analysis.tables.length,
              content: (
                <>
                  <UnsureColumns analysis={overview.analysis} onReveal={onReveal} />
                  <TableList
                    tables={overview.analysis.tables}
                    items={overview.analysis.settings.indices.flatMap((index) => index.items)}
                    onReveal={onReveal}
                  />
                  <p className={styles.note}>{messages.sourcesStay}</p>
                  {isInExcel && <p className={styles.note}>{messages.noUndo}</p>}
                </>
              ),
            },
            // Of a workbook without tables nobody can say that there is nothing to look at again.
            ...(overview.analysis.tables.length === 0
              ? []
              : [
                  {
                    key: 'findings',
                    title: messages.tabs.findings,
                    count: openFindings(overview.analysis.findings).length,
                    content: <FindingList findings={overview.analysis.findings} place={place} onReveal={onReveal} />,
                  },
                ]),
          ]}
        />
      )}
    </>
  );
}
