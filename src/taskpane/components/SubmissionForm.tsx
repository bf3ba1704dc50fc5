import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FRAME_PARTS, type OfficialFrame } from '../../domain/settings/OfficialFrame';
import type { Remembered } from '../../domain/settings/remembered';
import type { Settings, UnitOrder } from '../../domain/settings/Settings';
import { documentDate } from '../../domain/vocabulary/documentDate';
import { useMessages } from '../hooks/useMessages';
import { CardForm } from './CardForm';

const useStyles = makeStyles({
  input: { minWidth: 0 },
  parts: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
});

interface SubmissionFormProps {
  readonly settings: Pick<Settings, 'order' | 'frame'>;
  readonly onSave: (decision: Required<Pick<Remembered, 'order' | 'frame'>>) => void;
  readonly onCancel: () => void;
}

/** Asks how the appendix that is submitted comes: the order of its units, and what is printed around its tables. */
export function SubmissionForm({ settings, onSave, onCancel }: SubmissionFormProps) {
  const styles = useStyles();
  const text = useMessages().submission;
  const [order, setOrder] = useState<UnitOrder>(settings.order ?? 'rank');
  const [frame, setFrame] = useState<OfficialFrame>(settings.frame);
  const date = documentDate(frame.date);
  return (
    <CardForm
      heading={text.heading}
      note={text.note}
      onSubmit={() => {
        if (date !== undefined) onSave({ order, frame: { ...frame, date } });
      }}
      onCancel={onCancel}
      buttons={
        <>
          <Button type="submit" appearance="primary">
            {text.save}
          </Button>
          <Button onClick={onCancel}>{text.later}</Button>
        </>
      }
    >
      <Field label={text.order}>
        <Select value={order} onChange={(_event, { value }) => setOrder(value === 'table' ? 'table' : 'rank')}>
          <option value="rank">{text.orders.rank}</option>
          <option value="table">{text.orders.table}</option>
        </Select>
      </Field>
      <fieldset className={styles.parts}>
        <legend className={styles.legend}>{text.frame}</legend>
        {FRAME_PARTS.map((part) => (
          <Field
            key={part}
            label={text.parts[part].label}
            size="small"
            {...(part === 'date' && date === undefined ? { validationMessage: text.noDate } : {})}
          >
            <Input
              className={styles.input}
              input={{ className: styles.input }}
              size="small"
              value={frame[part]}
              placeholder={text.parts[part].example}
              onChange={(_event, { value }) => setFrame((before) => ({ ...before, [part]: value }))}
            />
          </Field>
        ))}
      </fieldset>
    </CardForm>
  );
}
