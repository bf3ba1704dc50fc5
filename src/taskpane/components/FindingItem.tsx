import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/findings/Finding';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { linkColor } from './linkColor';
import { RowButton } from './RowButton';
import { SeverityIcon } from './SeverityIcon';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  root: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  text: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  place: { fontSize: tokens.fontSizeBase200, ...linkColor },
  proposal: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  other: { display: 'inline-block', marginInlineStart: '24px', marginBottom: tokens.spacingVerticalS },
  small: { fontSize: tokens.fontSizeBase200, ...linkColor },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly onReveal: Reveal;
}

/** One finding; a click shows its cell, and the cell it contradicts where there is one. */
export function FindingItem({ finding, onReveal }: FindingItemProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { sheet, cell, severity, message, other, proposal, ignored } = finding;
  return (
    <li className={styles.root}>
      <RowButton title={messages.findings.reveal(sheet, cell)} onClick={() => onReveal(sheet, cell)}>
        <SeverityIcon severity={severity} />
        <span className={styles.text}>
          <span>
            <VisuallyHidden>{messages.findings.severities[severity]}: </VisuallyHidden>
            {message}
          </span>
          {proposal !== undefined && <span className={styles.proposal}>{messages.findings.proposal(proposal)}</span>}
          {ignored !== undefined && <span className={styles.proposal}>{messages.findings.ignored(ignored)}</span>}
          <span className={styles.place}>
            {sheet} · {cell}
          </span>
        </span>
      </RowButton>
      {other !== undefined && (
        <span className={styles.other}>
          <Link as="button" className={styles.small} onClick={() => onReveal(other.sheet, other.cell)}>
            {messages.findings.reveal(other.sheet, other.cell)}
          </Link>
        </span>
      )}
    </li>
  );
}
