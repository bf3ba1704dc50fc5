import { useId } from 'react';
import type { ShownAnalysis } from '../../engine/ShownAnalysis';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { unsureColumns } from '../unsureColumns';
import { ColumnChoices } from './ColumnChoices';
import { useCardStyles } from './useCardStyles';

interface UnsureColumnsProps {
  readonly analysis: ShownAnalysis;
  readonly onReveal: Reveal;
}

/** The columns whose meaning was guessed, and the choice to settle each; nothing where nothing is unsure. */
export function UnsureColumns({ analysis, onReveal }: UnsureColumnsProps) {
  const styles = useCardStyles();
  const { unsure } = useMessages();
  const id = useId();
  const columns = unsureColumns(analysis);
  if (columns.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {unsure.heading(columns.length)}
      </h2>
      <p className={styles.note}>{unsure.note}</p>
      <ColumnChoices
        columns={columns}
        items={analysis.settings.indices.flatMap((index) => index.items)}
        onReveal={onReveal}
      />
    </section>
  );
}
