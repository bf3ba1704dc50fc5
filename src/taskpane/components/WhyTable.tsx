import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { IndexItem } from '../../domain/indices/Index';
import type { ShownTable } from '../../engine/ShownAnalysis';
import { usePreferences } from '../preferences/PreferencesContext';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { ColumnChoices } from './ColumnChoices';
import { linkColor } from './linkColor';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, ...linkColor },
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
  },
  meaning: { fontWeight: tokens.fontWeightSemibold },
  because: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface WhyTableProps {
  readonly table: ShownTable;
  readonly items: readonly IndexItem[];
  readonly onReveal: Reveal;
}

/** The meanings of a table's columns and rows with their evidence, to be opened, and to be corrected on the spot. */
export function WhyTable({ table, items, onReveal }: WhyTableProps) {
  const styles = useStyles();
  const { why } = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const { sheet, range, notes, columns, rows } = table.explanations[usePreferences().preferences.language];
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${open ? why.hide : why.show} ${sheet} ${range}`}
        onClick={() => setOpen(!open)}
      >
        {open ? why.hide : why.show}
      </Link>
      {open && (
        <div id={id} className={styles.panel}>
          <p className={styles.note}>{notes.join(' · ')}</p>
          <ul className={styles.list}>
            {columns.map(({ cell, header, meaning, because, runnerUp }) => (
              <li key={cell}>
                <Link as="button" className={styles.link} onClick={() => onReveal(sheet, cell)}>
                  {cell}
                </Link>{' '}
                {header} → <span className={styles.meaning}>{meaning}</span>{' '}
                <span className={styles.because}>
                  ({because}
                  {runnerUp === undefined ? '' : `; ${runnerUp}`})
                </span>
              </li>
            ))}
            {rows.map(({ cell, name, meaning }) => (
              <li key={`${cell} ${name}`}>
                <Link as="button" className={styles.link} onClick={() => onReveal(sheet, cell)}>
                  {cell}
                </Link>{' '}
                {name} → <span className={styles.meaning}>{meaning}</span>
              </li>
            ))}
          </ul>
          {correcting ? (
            <ColumnChoices
              columns={table.columns.map((column) => ({ sheet, cell: column.headerCell, column }))}
              items={items}
              onReveal={onReveal}
            />
          ) : (
            <span>
              <Link as="button" className={styles.link} onClick={() => setCorrecting(true)}>
                {why.correct}
              </Link>
            </span>
          )}
        </div>
      )}
    </>
  );
}
