import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { gradeTone } from './gradeTones';

const FORCED = '@media (forced-colors: active)';

/** Contrast themes take colours away: there each grade has a hatching of its own, from full to empty. */
const hatched = (image: string) => ({ [FORCED]: { backgroundImage: image } });

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
    backgroundColor: 'var(--grade-tone)',
    [FORCED]: { backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
  first: hatched('linear-gradient(CanvasText, CanvasText)'),
  second: hatched('repeating-linear-gradient(45deg, CanvasText 0 2px, Canvas 2px 4px)'),
  third: hatched('repeating-linear-gradient(0deg, CanvasText 0 1px, Canvas 1px 3px)'),
  fourth: hatched('repeating-linear-gradient(90deg, CanvasText 0 1px, Canvas 1px 4px)'),
});

interface GradeMarkProps {
  /** The grade's place among all of them, best first; negative for none. */
  readonly place: number;
  readonly grades: number;
  readonly className: string;
  readonly style?: CSSProperties;
}

/** A grade by its colour, in contrast themes by its hatching. It always stands beside the grade's name. */
export function GradeMark({ place, grades, className, style }: GradeMarkProps) {
  const styles = useStyles();
  const hatchings = [styles.first, styles.second, styles.third, styles.fourth];
  const tone = place < 0 ? tokens.colorNeutralForeground4 : gradeTone(place, grades);
  // A custom property: a colour written on the element itself would stay in a contrast theme.
  const colored = { ...style, '--grade-tone': tone } as CSSProperties;
  return <span className={mergeClasses(styles.root, hatchings[place], className)} style={colored} aria-hidden />;
}
