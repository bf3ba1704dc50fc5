import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../domain/findings/Finding';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { usePreferences } from '../preferences/PreferencesContext';
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
  why: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  reason: { flexBasis: '100%', margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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
  const { language } = usePreferences().preferences;
  const id = useId();
  const [isExplained, setIsExplained] = useState(false);
  const { sheet, cell, severity, other, ignored, found, expected } = finding;
  const { message, proposal, why } = finding.words[language];
  const figures = found !== null && expected !== null && messages.findings.figures(found, expected);
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
        <Button
          size="small"
          appearance="subtle"
          className={styles.why}
          aria-expanded={isExplained}
          aria-controls={isExplained ? id : undefined}
          aria-label={messages.findings.whyOf(sheet, cell)}
          onClick={() => setIsExplained(!isExplained)}
        >
          {isExplained ? messages.why.hide : messages.why.show}
        </Button>
        <FindingActions finding={finding} />
        {isExplained && (
          <p id={id} className={styles.reason}>
            {why} {figures}
          </p>
        )}
      </div>
    </li>
  );
}
