import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useCardStyles } from './useCardStyles';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    // A list is as wide as its longest choice unless its column may be narrower.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CardFormProps {
  readonly heading: string;
  readonly note: string;
  readonly children: ReactNode;
  /** Below the fields; one of type `submit` among them. */
  readonly buttons: ReactNode;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** A card that asks something: it takes the keyboard when it appears, and Escape leaves it. */
export function CardForm({ heading, note, children, buttons, onSubmit, onCancel }: CardFormProps) {
  const [card, styles] = [useCardStyles(), useStyles()];
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <section className={card.root} aria-labelledby={id}>
      <h2 className={card.heading} id={id} ref={title} tabIndex={-1}>
        {heading}
      </h2>
      <p className={card.note}>{note}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onCancel();
        }}
      >
        {children}
        <div className={styles.buttons}>{buttons}</div>
      </form>
    </section>
  );
}
