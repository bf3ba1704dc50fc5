import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { parseArea } from '../../domain/workbook/a1';
import { FailureNotice } from '../../taskpane/components/FailureNotice';
import { panelId, tabId, TabStrip } from '../../taskpane/components/TabStrip';
import { type Previewed, usePreview } from '../hooks/usePreview';
import type { Place } from '../Place';
import { SheetGrid } from './SheetGrid';
import { usePageMessages } from '../hooks/usePageMessages';

/** Rows shown at once, and how many of them above a cell somebody is led to. */
const PAGE = 50;
const MARGIN = 15;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  opening: { flexGrow: 1, padding: tokens.spacingHorizontalL },
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  isNew: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface PreviewProps {
  readonly workbook: Previewed;
  /** How many runs have changed the workbook. */
  readonly runs: number;
  /** The cell to show, until the person picks another sheet. */
  readonly place: Place | undefined;
}

/** The workbook's sheets as they look, with their tabs. */
export function Preview({ workbook, runs, place }: PreviewProps) {
  const styles = useStyles();
  const page = usePageMessages();
  const id = useId();
  const [picked, setPicked] = useState<{ readonly sheet: string; readonly over: number }>();
  const [turned, setTurned] = useState<{ readonly of: string; readonly firstRow: number }>();
  const request = place?.request ?? 0;
  const wanted = picked?.over === request ? picked.sheet : place?.sheet;
  const target = place !== undefined && place.sheet === wanted ? place : undefined;
  const looking = `${request} ${wanted ?? ''}`;
  const firstRow = turned?.of === looking ? turned.firstRow : pageOf(target);
  const { tabs, sheet, failure } = usePreview(workbook, wanted, { from: firstRow, to: firstRow + PAGE }, runs);
  const selected = tabs.find(({ name }) => name === wanted) ?? tabs[0];
  if (selected === undefined && failure === undefined) return null;
  return (
    <section className={styles.root} aria-labelledby={`${id}-heading`}>
      <h2 className={styles.heading} id={`${id}-heading`}>
        {page.preview}
      </h2>
      {failure !== undefined && <FailureNotice failure={failure} />}
      {selected !== undefined && sheet?.name === selected.name && (
        <SheetGrid
          id={panelId(id)}
          labelledBy={tabId(id, tabs.indexOf(selected))}
          sheet={sheet}
          place={target}
          page={PAGE}
          onTurn={(first) => setTurned({ of: looking, firstRow: first })}
        />
      )}
      {selected !== undefined && failure === undefined && sheet?.name !== selected.name && (
        <Spinner className={styles.opening} size="tiny" label={page.readingSheet} />
      )}
      {selected !== undefined && (
        <TabStrip
          id={id}
          className={styles.tabs}
          label={page.sheetTabs}
          selected={selected.name}
          onSelect={(name) => setPicked({ sheet: name, over: request })}
          tabs={tabs.map(({ name, ownKey }) => ({
            key: name,
            label: (
              <>
                {name} {ownKey !== undefined && runs > 0 && <span className={styles.isNew}>{page.newSheet}</span>}
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}

/** The first row of the page on which a cell is, the page turned so that something is seen above it. */
function pageOf(place: Place | undefined): number {
  const top = place?.cell === undefined ? undefined : parseArea(place.cell)?.top;
  return top === undefined || top < PAGE - MARGIN ? 0 : top - MARGIN;
}
