import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { useState, type ReactElement } from 'react';
import type { Finding, Severity } from '../../domain/findings/Finding';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import type { FindingFilter, ViewControls } from '../hooks/useView';
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
  readonly place: ViewControls;
  readonly onReveal: Reveal;
}

/** The check before submitting, worst first, with a filter by severity; what was passed over stands last, never hidden. */
export function FindingList({ findings, place, onReveal }: FindingListProps) {
  const styles = useStyles();
  const messages = useMessages().findings;
  const [limit, setLimit] = useState(PAGE);
  const { filter } = place.view;
  if (findings.length === 0) return <p className={styles.none}>{messages.none}</p>;

  const filters: readonly { readonly key: FindingFilter; readonly label: string; readonly icon?: ReactElement }[] = [
    { key: 'all', label: messages.all },
    ...severities.map((key) => ({ key, label: messages.severities[key], icon: <SeverityIcon severity={key} /> })),
    { key: 'ignored', label: messages.passedOver, icon: <EyeOffRegular /> },
  ];
  const matching = matchingFilter(findings, filter);
  return (
    <>
      <div className={styles.filters} role="group" aria-label={messages.filter}>
        {filters
          .map((each) => ({ ...each, count: matchingFilter(findings, each.key).length }))
          .filter(({ key, count }) => count > 0 || key === filter)
          .map(({ key, label, icon, count }) => (
            <ToggleButton
              key={key}
              size="small"
              className={styles.filter}
              {...(icon === undefined ? {} : { icon })}
              checked={filter === key}
              onClick={() => {
                place.show({ filter: key });
                setLimit(PAGE);
              }}
            >
              {label}
              {key !== 'all' && ` ${count}`}
            </ToggleButton>
          ))}
      </div>
      {matching.length === 0 && <p className={styles.none}>{messages.noneOfSeverity}</p>}
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
          {messages.more(Math.min(PAGE, matching.length - limit))}
        </Button>
      )}
    </>
  );
}

/** The findings of a filter: those to be looked at first, worst first, then those passed over, which count by themselves. */
function matchingFilter(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const kindOf = ({ severity, ignored }: Finding): FindingFilter => (ignored === undefined ? severity : 'ignored');
  const kinds: readonly FindingFilter[] = [...severities, 'ignored'];
  return findings
    .filter((finding) => filter === 'all' || kindOf(finding) === filter)
    .sort((one, other) => kinds.indexOf(kindOf(one)) - kinds.indexOf(kindOf(other)));
}
