import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { columnLetters, parseArea } from '../../domain/workbook/a1';
import type { PreviewSheet } from '../../workbooks/xlsx/PreviewSheet';
import { useFitWidth } from '../hooks/useFitWidth';
import type { Place } from '../Place';
import { columnPixels, mergesByCell, ROW_HEAD_PIXELS } from '../sheetLayout';
import { GridRows } from './GridRows';
import { usePageMessages } from '../hooks/usePageMessages';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: '240px',
    maxHeight: '80vh',
    overflow: 'auto',
    // What is scrolled to must not end up under the letters and numbers.
    scrollPadding: `24px 8px 8px ${ROW_HEAD_PIXELS + 4}px`,
    backgroundColor: '#ffffff',
    color: '#000000',
    colorScheme: 'light',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (min-width: 900px)': { maxHeight: 'none' },
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed' },
  letter: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    height: '20px',
    padding: 0,
    backgroundColor: '#f3f3f3',
    borderRight: '1px solid #d4d4d4',
    borderBottom: '1px solid #d4d4d4',
    color: '#5c5c5c',
    fontSize: '11px',
    fontWeight: 'normal',
    textAlign: 'center',
  },
  corner: { left: 0, zIndex: 3 },
  note: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, backgroundColor: '#f3f3f3' },
  more: { margin: tokens.spacingHorizontalM },
  empty: { padding: tokens.spacingHorizontalL, margin: 0 },
});

interface SheetGridProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly sheet: PreviewSheet;
  readonly place: Place | undefined;
  /** Rows shown at once. */
  readonly page: number;
  /** Shows the rows from another one on, zero-based. */
  readonly onTurn: (firstRow: number) => void;
}

/** Some rows of one sheet as Excel would show it: always on white, as it will be printed. */
export function SheetGrid({ id, labelledBy, sheet, place, page, onTurn }: SheetGridProps) {
  const styles = useStyles();
  const messages = usePageMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const target = place?.cell === undefined ? undefined : parseArea(place.cell);

  const { columnCount, firstRow, name, rowCount } = sheet;
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [name, firstRow]);
  useEffect(() => {
    scroller.current?.querySelector('[data-target]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place, sheet]);

  const end = firstRow + page;
  const merges = mergesByCell(sheet.merges, { from: firstRow, to: end });
  const widths = Array.from({ length: columnCount }, (_, column) => columnPixels(sheet.columnWidths[column]));
  const width = widths.reduce((sum, each) => sum + each, ROW_HEAD_PIXELS);
  const zoom = useFitWidth(scroller, width);
  const turnTo = (first: number): ReactElement => (
    <Button className={styles.more} size="small" onClick={() => onTurn(first)}>
      {messages.rows(first + 1, Math.min(first + page, rowCount))}
    </Button>
  );
  return (
    <div ref={scroller} className={styles.root} id={id} role="tabpanel" aria-labelledby={labelledBy} tabIndex={0}>
      {sheet.charts.length > 0 && <p className={styles.note}>{messages.charts(sheet.charts)}</p>}
      {columnCount === 0 && <p className={styles.empty}>{messages.emptySheet}</p>}
      {firstRow > 0 && turnTo(Math.max(0, firstRow - page))}
      {columnCount > 0 && (
        <table className={styles.table} style={{ width, zoom }}>
          <colgroup>
            <col style={{ width: ROW_HEAD_PIXELS }} />
            {widths.map((each, column) => (
              <col key={column} style={{ width: each }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className={`${styles.letter} ${styles.corner}`} />
              {widths.map((_, column) => (
                <th key={column} scope="col" className={styles.letter}>
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <GridRows key={`${firstRow} ${name}`} sheet={sheet} merges={merges} target={target} />
          </tbody>
        </table>
      )}
      {end < rowCount && turnTo(end)}
    </div>
  );
}
