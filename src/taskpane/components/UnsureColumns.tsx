import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ColumnChoice } from '../../domain/settings/Settings';
import type { ShownAnalysis } from '../../engine/ShownAnalysis';
import { useDecide } from '../hooks/useDecide';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { unsureColumns } from '../unsureColumns';
import { UnsureColumnItem } from './UnsureColumnItem';
import { useCardStyles } from './useCardStyles';

const PAGE = 5;

interface UnsureColumnsProps {
  readonly analysis: ShownAnalysis;
  readonly onReveal: Reveal;
}

/** The columns whose meaning was guessed, and the choice to settle each; nothing where nothing is unsure. */
export function UnsureColumns({ analysis, onReveal }: UnsureColumnsProps) {
  const styles = useCardStyles();
  const { unsure } = useMessages();
  const decide = useDecide();
  const id = useId();
  const [choices, setChoices] = useState<ReadonlyMap<string, ColumnChoice>>(new Map());
  const [limit, setLimit] = useState(PAGE);
  const columns = unsureColumns(analysis);
  if (columns.length === 0) return null;

  const choose = (key: string, choice: ColumnChoice | undefined): void => {
    const chosen = new Map(choices);
    if (choice === undefined) chosen.delete(key);
    else chosen.set(key, choice);
    setChoices(chosen);
  };
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {unsure.heading(columns.length)}
      </h2>
      <p className={styles.note}>{unsure.note}</p>
      <ul className={styles.list}>
        {columns.slice(0, limit).map((each) => {
          const key = `${each.sheet}!${each.cell}`;
          return (
            <UnsureColumnItem
              key={key}
              unsure={each}
              items={analysis.settings.indices.flatMap((index) => index.items)}
              choice={choices.get(key)}
              onChoose={(choice) => choose(key, choice)}
              onReveal={onReveal}
            />
          );
        })}
      </ul>
      {columns.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {unsure.more(Math.min(PAGE, columns.length - limit))}
        </Button>
      )}
      <Button disabledFocusable={choices.size === 0} onClick={() => decide({ columns: [...choices.values()] })}>
        {unsure.keep}
      </Button>
    </section>
  );
}
