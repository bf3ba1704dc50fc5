import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndexItem } from '../../domain/indices/Index';
import type { ColumnChoice } from '../../domain/settings/Settings';
import { useDecide } from '../hooks/useDecide';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import type { UnsureColumn } from '../unsureColumns';
import { UnsureColumnItem } from './UnsureColumnItem';
import { useCardStyles } from './useCardStyles';

const PAGE = 5;

interface ColumnChoicesProps {
  readonly columns: readonly UnsureColumn[];
  readonly items: readonly IndexItem[];
  readonly onReveal: Reveal;
}

/** The meanings of some columns to choose from, and the button that keeps what was chosen and calculates again. */
export function ColumnChoices({ columns, items, onReveal }: ColumnChoicesProps) {
  const styles = useCardStyles();
  const { unsure } = useMessages();
  const decide = useDecide();
  const [choices, setChoices] = useState<ReadonlyMap<string, ColumnChoice>>(new Map());
  const [limit, setLimit] = useState(PAGE);

  const choose = (key: string, choice: ColumnChoice | undefined): void => {
    const chosen = new Map(choices);
    if (choice === undefined) chosen.delete(key);
    else chosen.set(key, choice);
    setChoices(chosen);
  };
  return (
    <>
      <ul className={styles.list}>
        {columns.slice(0, limit).map((each) => {
          const key = `${each.sheet}!${each.cell}`;
          return (
            <UnsureColumnItem
              key={key}
              unsure={each}
              items={items}
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
    </>
  );
}
