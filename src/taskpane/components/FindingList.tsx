import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Severity } from '../../domain/findings/Finding';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { FindingItem } from './FindingItem';
import { SeverityIcon } from './SeverityIcon';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const PAGE = 50;

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  filter: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onReveal: Reveal;
}

/** The check before submitting, worst first, with a filter by severity. */
export function FindingList({ findings, onReveal }: FindingListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const [severity, setSeverity] = useState<Severity>();
  const [limit, setLimit] = useState(PAGE);
  if (findings.length === 0) return <p className={styles.none}>{messages.findings.none}</p>;

  const matching = (severity === undefined ? severities : [severity]).flatMap((wanted) => ofSeverity(findings, wanted));
  const choose = (chosen: Severity | undefined) => {
    setSeverity(chosen);
    setLimit(PAGE);
  };
  return (
    <>
      <div className={styles.filters} role="group" aria-label={messages.findings.filter}>
        <ToggleButton
          size="small"
          className={styles.filter}
          checked={severity === undefined}
          onClick={() => choose(undefined)}
        >
          {messages.findings.all} {findings.length}
        </ToggleButton>
        {severities
          .filter((each) => ofSeverity(findings, each).length > 0)
          .map((each) => (
            <ToggleButton
              key={each}
              size="small"
              className={styles.filter}
              icon={<SeverityIcon severity={each} />}
              checked={severity === each}
              onClick={() => choose(each)}
            >
              {messages.findings.severities[each]} {ofSeverity(findings, each).length}
            </ToggleButton>
          ))}
      </div>
      {matching.length === 0 && <p className={styles.none}>{messages.findings.noneOfSeverity}</p>}
      <ul className={styles.list}>
        {matching.slice(0, limit).map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.sheet} ${finding.cell} ${finding.message}`}
            finding={finding}
            onReveal={onReveal}
          />
        ))}
      </ul>
      {matching.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {messages.findings.more(Math.min(PAGE, matching.length - limit))}
        </Button>
      )}
    </>
  );
}

function ofSeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}
