import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { LearnedBound } from '../../domain/scores/learnTargets';
import { useFigures } from '../hooks/useFigures';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { linkColor } from './linkColor';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  header: { fontWeight: tokens.fontWeightSemibold },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  exceptions: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  cell: { fontSize: tokens.fontSizeBase200, textAlign: 'start', ...linkColor },
});

interface LearnedBoundItemProps {
  readonly bound: LearnedBound;
  /** Whether the marks are underlines or bold type. */
  readonly mark: 'underline' | 'bold';
  /** Whether its target is to be taken over; absent where it cannot be. */
  readonly taken?: boolean;
  readonly onTake?: (taken: boolean) => void;
  readonly onReveal: Reveal;
}

/** One column's marks: the interval that explains them, and the cells it does not explain. */
export function LearnedBoundItem({ bound, mark, taken, onTake, onReveal }: LearnedBoundItemProps) {
  const styles = useStyles();
  const messages = useMessages().learn;
  const figure = useFigures(2, 0);
  const { sheet, header, interval, current, suggested, grade, explained, of, exceptions } = bound;
  const printed = (value: number | null): string | null => (value === null ? null : figure(value));
  return (
    <li className={styles.root}>
      <span className={styles.header}>{header}</span>
      <span className={styles.detail}>
        {sheet} · {messages[mark].explained(explained, of)}
      </span>
      <span>
        {messages[mark].interval(
          messages.interval(printed(interval.lower), printed(interval.upper), interval.closed === 'upper'),
        )}
      </span>
      {suggested === current && <span className={styles.detail}>{messages.same(figure(current))}</span>}
      {taken !== undefined && (
        <Checkbox
          checked={taken}
          onChange={(_event, { checked }) => onTake?.(checked === true)}
          label={
            mark === 'bold' && grade !== undefined
              ? messages.takeGrade(grade, figure(suggested))
              : messages.take(figure(suggested), current === undefined ? null : figure(current))
          }
        />
      )}
      {exceptions.length > 0 && (
        <>
          <span className={styles.detail}>{messages.exceptions(exceptions.length)}</span>
          <ul className={styles.exceptions}>
            {exceptions.map(({ cell, name, value, marked }) => (
              <li key={cell}>
                <Link as="button" className={styles.cell} onClick={() => onReveal(sheet, cell)}>
                  {cell}
                </Link>{' '}
                {messages[mark].exception(name, figure(value), marked)}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
