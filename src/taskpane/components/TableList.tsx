import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { firstAddress } from '../../domain/tables/cells';
import { areaAddress } from '../../domain/workbook/a1';
import type { IndexItem } from '../../domain/indices/Index';
import type { ShownTable } from '../../engine/ShownAnalysis';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { RowButton } from './RowButton';
import { WhyTable } from './WhyTable';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  sheet: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  tables: { listStyleType: 'none', margin: 0, padding: 0 },
  table: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline', width: '100%' },
  kind: { flexGrow: 1 },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  detail: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  empty: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface TableListProps {
  readonly tables: readonly ShownTable[];
  /** The items that a column's points can be of. */
  readonly items: readonly IndexItem[];
  readonly onReveal: Reveal;
}

/** The tables found, by sheet: what each is for, where it stands and how many units it has. */
export function TableList({ tables, items, onReveal }: TableListProps) {
  const styles = useStyles();
  const messages = useMessages();
  if (tables.length === 0) {
    return (
      <>
        <p className={styles.empty}>{messages.overview.empty}</p>
        <p className={styles.note}>{messages.overview.emptyHint}</p>
      </>
    );
  }
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  return (
    <>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <h3 className={styles.sheet}>{sheet}</h3>
            <ul className={styles.tables}>
              {tables
                .filter((table) => table.sheet === sheet)
                .map((table) => (
                  <li key={areaAddress(table.area)}>
                    <RowButton
                      title={messages.overview.reveal(sheet, areaAddress(table.area))}
                      onClick={() => onReveal(sheet, firstAddress(table))}
                    >
                      <span className={styles.table}>
                        <span className={mergeClasses(styles.kind, table.kind === 'unknown' && styles.unknown)}>
                          {messages.kinds[table.kind]}
                        </span>
                        {table.units > 0 && (
                          <span className={styles.detail}>{messages.overview.units(table.units)}</span>
                        )}
                        <span className={styles.detail}>{areaAddress(table.area)}</span>
                      </span>
                    </RowButton>
                    <WhyTable table={table} items={items} onReveal={onReveal} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {tables.some((table) => table.kind === 'unknown') && (
        <p className={styles.note}>{messages.overview.unknownNote}</p>
      )}
    </>
  );
}
