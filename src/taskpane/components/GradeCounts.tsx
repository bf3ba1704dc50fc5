import { makeStyles, tokens } from '@fluentui/react-components';
import type { GradeBand } from '../../domain/indices/Index';
import type { ShownUnit } from '../../engine/ShownAnalysis';
import { useMessages } from '../hooks/useMessages';
import { gradeTone } from './gradeTones';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS },
  bar: { display: 'flex', columnGap: '2px', height: '8px' },
  part: { borderRadius: tokens.borderRadiusSmall, minWidth: '4px', forcedColorAdjust: 'none' },
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  count: { fontWeight: tokens.fontWeightSemibold },
});

interface GradeCountsProps {
  readonly units: readonly ShownUnit[];
  readonly grades: readonly GradeBand[];
}

/** How many units have each grade. */
export function GradeCounts({ units, grades }: GradeCountsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const counted = [
    ...grades.map(({ name }, place) => ({
      name,
      tone: gradeTone(place, grades.length),
      count: withGrade(units, name),
    })),
    { name: messages.result.ungraded, tone: tokens.colorNeutralForeground4, count: withGrade(units, null) },
  ].filter(({ count }) => count > 0);
  return (
    <div className={styles.root}>
      <div className={styles.bar} aria-hidden>
        {counted.map(({ name, tone, count }) => (
          <div key={name} className={styles.part} style={{ flexGrow: count, backgroundColor: tone }} />
        ))}
      </div>
      <ul className={styles.legend} aria-label={messages.result.grades}>
        {counted.map(({ name, tone, count }) => (
          <li key={name} className={styles.entry}>
            <span className={styles.swatch} style={{ backgroundColor: tone }} aria-hidden />
            {name} <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function withGrade(units: readonly ShownUnit[], grade: string | null): number {
  return units.filter((unit) => unit.grade === grade).length;
}
