import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ArrowCircleRightFilled } from '@fluentui/react-icons/svg/arrow-circle-right';
import type { RecalculationStep } from '../../workbooks/oneClick';
import { useMessages } from '../hooks/useMessages';

const steps: readonly RecalculationStep[] = ['reading', 'analyzing', 'preparing', 'building', 'swapping'];

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground3,
    '> svg': { fontSize: '20px', flexShrink: 0 },
  },
  past: { color: tokens.colorNeutralForeground2, '> svg': { color: tokens.colorStatusSuccessForeground1 } },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '> svg': { color: tokens.colorBrandForeground1 },
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface ProgressViewProps {
  readonly step: RecalculationStep;
}

/** How far the run has come. */
export function ProgressView({ step }: ProgressViewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const position = steps.indexOf(step);
  return (
    <>
      <ProgressBar
        value={(position + 0.5) / steps.length}
        aria-label={messages.steps[step]}
        aria-valuetext={messages.stepOf(position + 1, steps.length)}
      />
      <ol className={styles.list}>
        {steps.map((name, index) => (
          <li
            key={name}
            className={mergeClasses(styles.step, index < position && styles.past, index === position && styles.current)}
            aria-current={index === position ? 'step' : undefined}
          >
            {index < position ? (
              <CheckmarkCircleFilled />
            ) : index === position ? (
              <ArrowCircleRightFilled />
            ) : (
              <CircleRegular />
            )}
            {messages.steps[name]}
          </li>
        ))}
      </ol>
      <p className={styles.note}>{messages.sourcesStay}</p>
    </>
  );
}
