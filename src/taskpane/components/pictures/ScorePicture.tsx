import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScoredUnit } from '../../../domain/scores/Board';
import type { Index } from '../../../domain/indices/Index';
import { pointsOfShare } from '../../../domain/indices/shareOfWhole';
import { useFigures } from '../../hooks/useFigures';
import { useMessages } from '../../hooks/useMessages';
import { gradeTone } from '../gradeTones';
import { BAR, barAt, EACH_END, PLOT_LEFT, ROW, scaleOver, shortened, textAt, WIDTH } from './layout';
import { Picture } from './Picture';

const useStyles = makeStyles({
  // In a contrast theme the letters say which grade it is.
  bar: { fill: 'currentColor', '@media (forced-colors: active)': { fill: 'CanvasText' } },
  bound: {
    stroke: tokens.colorNeutralStroke1,
    strokeDasharray: '2 2',
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  quiet: { opacity: 0.8 },
  figure: { '& text': { fontSize: '9.5px' } },
});

/** Room for the figures of the grades' bounds. */
const FOOT = 14;

interface ScorePictureProps {
  /** Best first. */
  readonly units: readonly Pick<ScoredUnit, 'name' | 'score' | 'grade'>[];
  readonly index: Index;
  readonly decimals: number;
}

/** The composites as bars in the colours of their grades, between lines where grades begin; of a long list its two ends. */
export function ScorePicture({ units, index, decimals }: ScorePictureProps) {
  const styles = useStyles();
  const { picture } = useMessages().result;
  const figure = useFigures(decimals);
  const bound = useFigures(decimals, 0);
  const grades = index.bands.map(({ name, from }) => ({ name, from: pointsOfShare(from, index) ?? 0 }));
  const scored = units.flatMap(({ name, score, grade }) => (score === null ? [] : [{ name, score, grade }]));
  if (scored.length < 2) return null;
  const left = scored.length - 2 * EACH_END;
  // One unit left out would take the row that says so.
  const isCut = left > 1;
  const rows = isCut ? [...scored.slice(0, EACH_END), undefined, ...scored.slice(-EACH_END)] : scored;
  const at = scaleOver(0, Math.max(index.whole ?? 0, scored[0]?.score ?? 0));
  const height = rows.length * ROW;
  return (
    <Picture
      caption={isCut ? picture.scoresEnds(EACH_END) : picture.scores}
      description={rows
        .map((unit) =>
          unit === undefined ? picture.others(left) : `${unit.name} ${figure(unit.score)} ${unit.grade ?? ''}`.trim(),
        )
        .join('; ')}
      height={height + FOOT}
    >
      {rows.map((unit, row) =>
        unit === undefined ? (
          <text key={row} x={0} y={textAt(row)} className={styles.quiet}>
            {picture.others(left)}
          </text>
        ) : (
          <g key={row}>
            <text x={0} y={textAt(row)}>
              {shortened(unit.name)}
            </text>
            <rect
              className={styles.bar}
              style={{
                color: gradeTone(
                  grades.findIndex(({ name }) => name === unit.grade),
                  grades.length,
                ),
              }}
              x={PLOT_LEFT}
              y={barAt(row)}
              width={Math.max(0, at(unit.score) - PLOT_LEFT)}
              height={BAR}
            />
            <text x={WIDTH} y={textAt(row)} textAnchor="end">
              {figure(unit.score)}
            </text>
          </g>
        ),
      )}
      {grades
        .filter(({ from }) => from > 0)
        .map(({ name, from }) => (
          <g key={name} className={styles.figure}>
            <line className={styles.bound} x1={at(from)} x2={at(from)} y1={0} y2={height} />
            <text x={at(from)} y={height + FOOT - 3} textAnchor="middle" className={styles.quiet}>
              {bound(from)}
            </text>
          </g>
        ))}
    </Picture>
  );
}
