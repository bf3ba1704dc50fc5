import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { panelId, tabId, TabStrip } from '../../taskpane/components/TabStrip';
import { useMessages } from '../../taskpane/hooks/useMessages';
import type { PreviewSheet } from '../../workbooks/xlsx/PreviewSheet';
import type { Place } from '../OpenFile';
import { SheetGrid } from './SheetGrid';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
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
  readonly workbook: { preview: () => readonly PreviewSheet[] };
  /** How many runs have changed the workbook. */
  readonly runs: number;
  /** The cell to show, until the person picks another sheet. */
  readonly place: Place | undefined;
}

/** The workbook's sheets as they look, with their tabs. */
export function Preview({ workbook, runs, place }: PreviewProps) {
  const styles = useStyles();
  const { page } = useMessages();
  const id = useId();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the workbook changes in place, by runs
  const sheets = useMemo(() => workbook.preview(), [workbook, runs]);
  const [picked, setPicked] = useState<{ readonly sheet: string; readonly over: number }>();
  const request = place?.request ?? 0;
  const wanted = picked?.over === request ? picked.sheet : place?.sheet;
  const shown = sheets.find((sheet) => sheet.name === wanted) ?? sheets[0];
  if (shown === undefined) return null;
  return (
    <section className={styles.root} aria-labelledby={`${id}-heading`}>
      <h2 className={styles.heading} id={`${id}-heading`}>
        {page.preview}
      </h2>
      <SheetGrid
        key={shown.name}
        id={panelId(id)}
        labelledBy={tabId(id, sheets.indexOf(shown))}
        sheet={shown}
        place={place?.sheet === shown.name && wanted === place.sheet ? place : undefined}
      />
      <TabStrip
        id={id}
        className={styles.tabs}
        label={page.sheetTabs}
        selected={shown.name}
        onSelect={(sheet) => setPicked({ sheet, over: request })}
        tabs={sheets.map(({ name, ownKey }) => ({
          key: name,
          label: (
            <>
              {name} {ownKey !== undefined && <span className={styles.isNew}>{page.newSheet}</span>}
            </>
          ),
        }))}
      />
    </section>
  );
}
