import { makeStyles, tokens } from '@fluentui/react-components';
import type { GradeBand } from '../../domain/indices/Index';
import type { ShownUnit } from '../../engine/ShownAnalysis';
import { useMessages } from '../hooks/useMessages';
import { GradeMark } from './GradeMark';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS },
  bar: { display: 'flex', columnGap: '2px', height: '8px' },
  part: { minWidth: '4px' },
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
  swatch: { flexShrink: 0, width: '12px', height: '12px' },
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
    ...grades.map(({ name }, place) => ({ name, place, count: withGrade(units, name) })),
    { name: messages.result.ungraded, place: -1, count: withGrade(units, null) },
  ].filter(({ count }) => count > 0);
  return (
    <div className={styles.root}>
      <div className={styles.bar} aria-hidden>
        {counted.map(({ name, place, count }) => (
          <GradeMark
            key={name}
            place={place}
            grades={grades.length}
            className={styles.part}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
      <ul className={styles.legend} aria-label={messages.result.grades}>
        {counted.map(({ name, place, count }) => (
          <li key={name} className={styles.entry}>
            <GradeMark place={place} grades={grades.length} className={styles.swatch} />
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
