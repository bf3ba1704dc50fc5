import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../hooks/useMessages';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  input: { minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface IgnoreFormProps {
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is passed over; without a reason it is not. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const { ignore } = useMessages().findings;
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') {
          setIsMissing(true);
          event.currentTarget.querySelector('input')?.focus();
        } else onIgnore(reason.trim());
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <Field label={ignore.reason} required {...(isMissing ? { validationMessage: ignore.missing } : {})}>
        <Input
          autoFocus
          className={styles.input}
          input={{ className: styles.input }}
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
            setIsMissing(false);
          }}
        />
      </Field>
      <p className={styles.note}>{ignore.note}</p>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {ignore.yes}
        </Button>
        <Button size="small" onClick={onCancel}>
          {ignore.no}
        </Button>
      </div>
    </form>
  );
}
