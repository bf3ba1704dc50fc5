import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/findings/Finding';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { FindingActions } from './FindingActions';
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
  passed: { color: tokens.colorNeutralForeground3 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: '24px',
    marginBottom: tokens.spacingVerticalXS,
  },
  small: { fontSize: tokens.fontSizeBase200, textAlign: 'start', ...linkColor },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly onReveal: Reveal;
}

/** One finding; a click shows its cell, and the cell it contradicts where there is one. Passed over, it says why. */
export function FindingItem({ finding, onReveal }: FindingItemProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { sheet, cell, severity, message, other, proposal, ignored } = finding;
  return (
    <li className={styles.root}>
      <RowButton title={messages.findings.reveal(sheet, cell)} onClick={() => onReveal(sheet, cell)}>
        <SeverityIcon severity={severity} />
        <span className={styles.text}>
          <span className={mergeClasses(ignored !== undefined && styles.passed)}>
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
      <div className={styles.foot}>
        {other !== undefined && (
          <Link as="button" className={styles.small} onClick={() => onReveal(other.sheet, other.cell)}>
            {messages.findings.reveal(other.sheet, other.cell)}
          </Link>
        )}
        <FindingActions finding={finding} />
      </div>
    </li>
  );
}
