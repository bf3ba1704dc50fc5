import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { indexOf } from '../../domain/settings/indexOf';
import type { Settings } from '../../domain/settings/Settings';
import type { ShownBoard } from '../../engine/ShownAnalysis';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { usePreferences } from '../preferences/PreferencesContext';
import { GradeCounts } from './GradeCounts';
import { ChangePicture } from './pictures/ChangePicture';
import { ScorePicture } from './pictures/ScorePicture';
import { UnitRow } from './UnitRow';

/** Rows shown at once: all of a district's, and few enough to be drawn before anybody notices. */
const PAGE = 50;

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  header: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    verticalAlign: 'bottom',
  },
  number: { textAlign: 'end' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface BoardViewProps {
  readonly board: ShownBoard;
  readonly settings: Settings;
  readonly onReveal: Reveal;
}

/** One roster's ranking, best first, the row that stands for all of them on top. */
export function BoardView({ board, settings, onReveal }: BoardViewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const id = useId();
  const [limit, setLimit] = useState(PAGE);
  const { aggregate, units } = board;
  const index = indexOf(board, settings);
  const title = board.titles[usePreferences().preferences.language];
  if (units.every((unit) => unit.score === null)) {
    return (
      <section className={styles.root} aria-labelledby={id}>
        <h2 className={styles.heading} id={id}>
          {title}
        </h2>
        <p className={styles.note}>{messages.result.noScores(units.length)}</p>
      </section>
    );
  }
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {title}
      </h2>
      <GradeCounts units={units} grades={index.bands} />
      <ScorePicture units={units} index={index} decimals={settings.decimals} />
      <ChangePicture units={units} decimals={settings.decimals} />
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.header, styles.number)}>
              {messages.result.rank}
            </th>
            <th scope="col" className={styles.header}>
              {messages.result.unit}
            </th>
            <th scope="col" className={mergeClasses(styles.header, styles.number)}>
              {messages.result.score}
            </th>
            <th scope="col" className={styles.header}>
              {messages.result.grade}
            </th>
            <th scope="col" className={mergeClasses(styles.header, styles.number)}>
              {messages.result.delta}
            </th>
          </tr>
        </thead>
        <tbody>
          {aggregate !== undefined && (
            <UnitRow unit={aggregate} index={index} settings={settings} onReveal={onReveal} aggregate />
          )}
          {units.slice(0, limit).map((unit) => (
            <UnitRow
              key={`${unit.sheet}!${unit.cell}`}
              unit={unit}
              index={index}
              settings={settings}
              onReveal={onReveal}
            />
          ))}
        </tbody>
      </table>
      {units.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {messages.result.more(Math.min(PAGE, units.length - limit))}
        </Button>
      )}
    </section>
  );
}
