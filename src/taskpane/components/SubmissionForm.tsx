import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { FRAME_PARTS, type OfficialFrame } from '../../domain/settings/OfficialFrame';
import type { Remembered } from '../../domain/settings/remembered';
import type { Settings, UnitOrder } from '../../domain/settings/Settings';
import { useMessages } from '../hooks/useMessages';
import { useCardStyles } from './useCardStyles';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  input: { minWidth: 0 },
  parts: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SubmissionFormProps {
  readonly settings: Pick<Settings, 'order' | 'frame'>;
  readonly onSave: (decision: Required<Pick<Remembered, 'order' | 'frame'>>) => void;
  readonly onCancel: () => void;
}

/** Asks how the appendix that is submitted comes: the order of its units, and what is printed around its tables. */
export function SubmissionForm({ settings, onSave, onCancel }: SubmissionFormProps) {
  const [card, styles] = [useCardStyles(), useStyles()];
  const text = useMessages().submission;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [order, setOrder] = useState<UnitOrder>(settings.order ?? 'rank');
  const [frame, setFrame] = useState<OfficialFrame>(settings.frame);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={card.root} aria-labelledby={id}>
      <h2 className={card.heading} id={id} ref={heading} tabIndex={-1}>
        {text.heading}
      </h2>
      <p className={card.note}>{text.note}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ order, frame });
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onCancel();
        }}
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
            <Field key={part} label={text.parts[part].label} size="small">
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
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary">
            {text.save}
          </Button>
          <Button onClick={onCancel}>{text.later}</Button>
        </div>
      </form>
    </section>
  );
}
