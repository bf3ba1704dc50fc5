import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScoredUnit } from '../../../domain/scores/Board';
import { useFigures } from '../../hooks/useFigures';
import { useMessages } from '../../hooks/useMessages';
import { BAR, barAt, EACH_END, ROW, scaleOver, shortened, SIGNED_PLOT_RIGHT, textAt, WIDTH } from './layout';
import { Picture } from './Picture';

const useStyles = makeStyles({
  up: { fill: tokens.colorStatusSuccessForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  down: { fill: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

interface ChangePictureProps {
  readonly units: readonly Pick<ScoredUnit, 'name' | 'delta'>[];
  readonly decimals: number;
}

/** The changes against the period before as bars to both sides of nothing, the furthest risen first. */
export function ChangePicture({ units, decimals }: ChangePictureProps) {
  const styles = useStyles();
  const { result } = useMessages();
  const figure = useFigures(decimals);
  const moved = units.flatMap(({ name, delta }) => (delta === null || delta === 0 ? [] : [{ name, delta }]));
  if (moved.length === 0) return null;
  const sorted = moved.toSorted((one, other) => other.delta - one.delta);
  const rows = [
    ...sorted.filter(({ delta }) => delta > 0).slice(0, EACH_END),
    ...sorted.filter(({ delta }) => delta < 0).slice(-EACH_END),
  ];
  const at = scaleOver(Math.min(0, rows.at(-1)?.delta ?? 0), Math.max(0, rows[0]?.delta ?? 0), SIGNED_PLOT_RIGHT);
  const words = (delta: number): string => {
    const amount = figure(Math.abs(delta));
    return delta > 0 ? result.up(amount) : result.down(amount);
  };
  return (
    <Picture
      caption={rows.length < moved.length ? result.picture.furthestChanges : result.picture.changes}
      description={rows.map(({ name, delta }) => `${name} ${words(delta)}`).join('; ')}
      height={rows.length * ROW}
    >
      {rows.map(({ name, delta }, row) => (
        <g key={row}>
          <text x={0} y={textAt(row)}>
            {shortened(name)}
          </text>
          <rect
            className={delta > 0 ? styles.up : styles.down}
            x={Math.min(at(0), at(delta))}
            y={barAt(row)}
            width={Math.abs(at(delta) - at(0))}
            height={BAR}
          />
          <text x={WIDTH} y={textAt(row)} textAnchor="end">
            {delta > 0 ? '+' : '−'}
            {figure(Math.abs(delta))}
          </text>
        </g>
      ))}
      <line className={styles.zero} x1={at(0)} x2={at(0)} y1={0} y2={rows.length * ROW} />
    </Picture>
  );
}
