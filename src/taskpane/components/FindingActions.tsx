import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Finding } from '../../domain/findings/Finding';
import { useDecide } from '../hooks/useDecide';
import { useMessages } from '../hooks/useMessages';
import { IgnoreForm } from './IgnoreForm';

const useStyles = makeStyles({
  form: { flexBasis: '100%', minWidth: 0 },
  button: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingActionsProps {
  readonly finding: Finding;
}

/** Passes a finding over, with a reason, or takes it up again. */
export function FindingActions({ finding }: FindingActionsProps) {
  const styles = useStyles();
  const { ignore } = useMessages().findings;
  const decide = useDecide();
  const opener = useRef<HTMLSpanElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const { rule, sheet, cell, ignored } = finding;
  const remember = (reason: string): void => decide({ ignored: [{ rule, sheet, cell, reason }] });
  if (ignored !== undefined) {
    return (
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={ignore.reviewOf(sheet, cell)}
        onClick={() => remember('')}
      >
        {ignore.review}
      </Button>
    );
  }
  return (
    <>
      <span ref={opener}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-label={ignore.openOf(sheet, cell)}
          aria-expanded={isAsking}
          onClick={() => setIsAsking(!isAsking)}
        >
          {ignore.open}
        </Button>
      </span>
      {isAsking && (
        <div className={styles.form}>
          <IgnoreForm
            onIgnore={remember}
            onCancel={() => {
              setIsAsking(false);
              opener.current?.querySelector('button')?.focus();
            }}
          />
        </div>
      )}
    </>
  );
}
