import { makeStyles, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { lossText } from '../../workbooks/Loss';
import type { WriteResult } from '../../workbooks/WorkbookPort';
import { useAllMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { linkColor } from './linkColor';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 },
  name: { ...linkColor, overflowWrap: 'anywhere' },
  unchanged: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  lost: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
});

interface SheetListProps {
  readonly written: WriteResult;
  readonly onReveal: Reveal;
}

/** The sheets of the result, each a way to it, those that needed no writing, and what could not come along. */
export function SheetList({ written, onReveal }: SheetListProps) {
  const styles = useStyles();
  const all = useAllMessages();
  const messages = all.pane;
  return (
    <>
      <h2 className={styles.heading}>{messages.sheets.written}</h2>
      <ul className={styles.list}>
        {written.sheets.map((sheet) => (
          <li key={sheet.key}>
            <RowButton title={messages.sheets.open(sheet.name)} onClick={() => onReveal(sheet.name, 'A1')}>
              <TableSimpleRegular className={styles.icon} aria-hidden />
              <span className={styles.name}>{sheet.name}</span>
              {written.unchanged?.includes(sheet.key) === true && (
                <span className={styles.unchanged}>{messages.sheets.unchanged}</span>
              )}
            </RowButton>
          </li>
        ))}
      </ul>
      {written.lost.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.sheets.lost}</h2>
          <ul className={styles.lost}>
            {written.lost
              .map((loss) => lossText(loss, all))
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
          </ul>
        </>
      )}
    </>
  );
}
