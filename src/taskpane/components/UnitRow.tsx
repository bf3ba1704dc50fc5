import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Index } from '../../domain/indices/Index';
import { decimalsOfComposite } from '../../domain/scores/decimalsOfComposite';
import { compositeTarget } from '../../domain/settings/compositeTarget';
import type { Settings } from '../../domain/settings/Settings';
import type { ShownUnit } from '../../engine/ShownAnalysis';
import { useFigures } from '../hooks/useFigures';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { Change } from './Change';
import { GradeMark } from './GradeMark';

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    verticalAlign: 'top',
  },
  aggregate: { backgroundColor: tokens.colorNeutralBackground3 },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  score: { fontWeight: tokens.fontWeightSemibold },
  short: { textDecorationLine: 'underline', fontWeight: tokens.fontWeightRegular },
  name: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start', color: tokens.colorNeutralForeground1 },
  grade: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  swatch: {
    flexShrink: 0,
    width: '10px',
    height: '10px',
  },
});

interface UnitRowProps {
  readonly unit: ShownUnit;
  readonly index: Index;
  readonly settings: Settings;
  readonly onReveal: Reveal;
  readonly aggregate?: boolean;
}

/** One unit of a ranking, emphasised as on paper: a composite that falls short is underlined, not bold. */
export function UnitRow({ unit, index, settings, onReveal, aggregate = false }: UnitRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const figure = useFigures(settings.decimals);
  const composite = useFigures(
    unit.score === null ? settings.decimals : decimalsOfComposite(unit.score, index, settings),
  );
  const place = index.bands.findIndex(({ name }) => name === unit.grade);
  const target = compositeTarget(index, settings);
  const isShort = unit.score !== null && target !== null && unit.score < target;
  return (
    <tr className={aggregate ? styles.aggregate : undefined}>
      <td className={mergeClasses(styles.cell, styles.number)}>{unit.rank ?? (aggregate ? '' : '–')}</td>
      <th scope="row" className={styles.cell}>
        <Link
          as="button"
          className={styles.name}
          title={messages.result.reveal(unit.name)}
          onClick={() => onReveal(unit.sheet, unit.cell)}
        >
          {unit.name}
        </Link>
      </th>
      <td className={mergeClasses(styles.cell, styles.number, styles.score, isShort && styles.short)}>
        {unit.score === null ? '–' : composite(unit.score)}
      </td>
      <td className={styles.cell}>
        {unit.grade !== null && (
          <span className={styles.grade}>
            <GradeMark place={place} grades={index.bands.length} className={styles.swatch} />
            {unit.grade}
          </span>
        )}
      </td>
      <td className={mergeClasses(styles.cell, styles.number)}>
        <Change delta={unit.delta} figure={figure} />
      </td>
    </tr>
  );
}
