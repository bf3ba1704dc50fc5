import { makeStyles, tokens } from '@fluentui/react-components';
import type { NarrativeTable } from '../../domain/narrative/Narrative';

const useStyles = makeStyles({
  // Where the words of all columns do not fit a narrow pane, the table scrolls and the pane does not.
  root: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: tokens.spacingHorizontalXXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'normal',
    textAlign: 'start',
    verticalAlign: 'top',
  },
  wide: { minWidth: '100px' },
});

interface NarrativeTableViewProps {
  readonly table: NarrativeTable;
  readonly label: string;
}

/** A table among the report's words. */
export function NarrativeTableView({ table: { headers, rows }, label }: NarrativeTableViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col" className={styles.cell}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={at} className={at === cells.length - 1 ? `${styles.cell} ${styles.wide}` : styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
