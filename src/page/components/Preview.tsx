import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
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
  tab: { whiteSpace: 'nowrap', flexShrink: 0 },
  isNew: {
    marginInlineStart: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase100,
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
  const wanted = picked !== undefined && picked.over === request ? picked.sheet : place?.sheet;
  const shown = sheets.find((sheet) => sheet.name === wanted) ?? sheets[0];
  if (shown === undefined) return null;
  return (
    <section className={styles.root} aria-labelledby={`${id}heading`}>
      <h2 className={styles.heading} id={`${id}heading`}>
        {page.preview}
      </h2>
      <SheetGrid
        key={shown.name}
        id={`${id}panel`}
        labelledBy={`${id}${shown.name}`}
        sheet={shown}
        place={place?.sheet === shown.name && wanted === place.sheet ? place : undefined}
      />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={page.sheetTabs}
        selectedValue={shown.name}
        onTabSelect={(_event, data) => setPicked({ sheet: String(data.value), over: request })}
      >
        {sheets.map((sheet) => (
          <Tab
            key={sheet.name}
            className={styles.tab}
            value={sheet.name}
            id={`${id}${sheet.name}`}
            aria-controls={`${id}panel`}
          >
            {sheet.name}
            {sheet.ownKey !== undefined && <span className={styles.isNew}>{page.newSheet}</span>}
          </Tab>
        ))}
      </TabList>
    </section>
  );
}
