import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { UnitOrder } from '../../domain/settings/Settings';
import { useMessages } from '../hooks/useMessages';
import { useCardStyles } from './useCardStyles';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SubmissionQuestionProps {
  /** Without a ranking only what stands around the tables is asked. */
  readonly isRanked: boolean;
  readonly onOrder: (order: UnitOrder) => void;
  /** More is to be said than the order. */
  readonly onMore: () => void;
}

/** The one question about the appendix that is submitted, small enough to leave the results in sight. */
export function SubmissionQuestion({ isRanked, onOrder, onMore }: SubmissionQuestionProps) {
  const [card, styles] = [useCardStyles(), useStyles()];
  const { question } = useMessages().submission;
  const id = useId();
  return (
    <section className={card.root} aria-labelledby={id}>
      <h2 className={card.heading} id={id}>
        {isRanked ? question.heading : question.frameHeading}
      </h2>
      <div className={styles.buttons}>
        {isRanked && (
          <Button size="small" onClick={() => onOrder('rank')}>
            {question.rank}
          </Button>
        )}
        <Button size="small" onClick={() => onOrder('table')}>
          {isRanked ? question.table : question.none}
        </Button>
        <Button size="small" appearance="subtle" onClick={onMore}>
          {question.more}
        </Button>
      </div>
    </section>
  );
}
