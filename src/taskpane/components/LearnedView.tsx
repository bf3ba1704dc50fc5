import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useRef, useState } from 'react';
import type { LearnedBound, LearnedTargets } from '../../domain/scores/learnTargets';
import { useDecide } from '../hooks/useDecide';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { isAllKnown, offeredGrade, offeredTargets, targetOf } from '../learnedTargets';
import { LearnedBoundItem } from './LearnedBoundItem';
import { useCardStyles } from './useCardStyles';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  heading: { flexGrow: 1 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface LearnedViewProps {
  readonly learned: LearnedTargets;
  /** The sheets that bear marks of the add-in's own. */
  readonly passedOver: readonly string[];
  readonly onReveal: Reveal;
  readonly onDismiss: () => void;
}

/** The targets that the marks in the source tables show, and the offer to take them into the settings. */
export function LearnedView({ learned, passedOver, onReveal, onDismiss }: LearnedViewProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const messages = useMessages().learn;
  const decide = useDecide();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { targets, boldFrom } = learned;
  const grade = offeredGrade(boldFrom);
  const offered = [...offeredTargets(targets), ...(grade === undefined ? [] : [grade])];
  const [left, setLeft] = useState<ReadonlySet<LearnedBound>>(new Set());
  const taken = offered.filter((bound) => !left.has(bound));
  const keyOf = ({ sheet, header }: LearnedBound): string => `${sheet}!${header}`;

  const take = (bound: LearnedBound, isTaken: boolean): void => {
    const others = [...left].filter((each) => each !== bound);
    setLeft(new Set(isTaken ? others : [...others, bound]));
  };
  return (
    <section className={card.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(card.heading, styles.heading)} id={id}>
          {messages.heading}
        </h2>
        <Button
          size="small"
          appearance="transparent"
          aria-label={messages.dismiss}
          icon={<DismissRegular />}
          onClick={onDismiss}
        />
      </div>
      {passedOver.length > 0 && <p className={card.note}>{messages.removeOurs(passedOver)}</p>}
      {targets.length + boldFrom.length === 0 && <p>{messages.none}</p>}
      {targets.length > 0 && isAllKnown(targets) && <p className={card.note}>{messages.known}</p>}
      <ul className={card.list} aria-label={messages.underline.label}>
        {targets.map((bound) => (
          <LearnedBoundItem
            key={keyOf(bound)}
            bound={bound}
            mark="underline"
            {...(offered.includes(bound)
              ? { taken: !left.has(bound), onTake: (isTaken: boolean) => take(bound, isTaken) }
              : {})}
            onReveal={onReveal}
          />
        ))}
      </ul>
      {boldFrom.length > 0 && (
        <>
          <h3 className={styles.subheading}>{messages.bold.label}</h3>
          <ul className={card.list}>
            {boldFrom.map((bound) => (
              <LearnedBoundItem
                key={keyOf(bound)}
                bound={bound}
                mark="bold"
                {...(bound === grade
                  ? { taken: !left.has(bound), onTake: (isTaken: boolean) => take(bound, isTaken) }
                  : {})}
                onReveal={onReveal}
              />
            ))}
          </ul>
        </>
      )}
      {offered.length > 0 && (
        <>
          <p className={card.note}>{messages.note}</p>
          <Button
            appearance="primary"
            disabledFocusable={taken.length === 0}
            onClick={() => {
              onDismiss();
              decide({
                targets: taken.filter((bound) => bound !== grade).map(targetOf),
                ...(grade?.grade === undefined || left.has(grade) ? {} : { boldFrom: grade.grade }),
              });
            }}
          >
            {messages.keep}
          </Button>
        </>
      )}
    </section>
  );
}
