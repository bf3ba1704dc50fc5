import type { SourcedBoard } from '../scores/ScoreModel';
import type { Period } from '../tables/Table';
import { unitName } from '../text/unitName';
import type { PeriodScores } from './PeriodScores';

/** A period's boards as they are remembered: every unit that has a composite. */
export function periodScores(
  boards: readonly SourcedBoard[],
  period: Period | undefined,
  version: string | null,
  origin: string,
): PeriodScores {
  return {
    period: period ?? null,
    version,
    origin,
    scores: boards.flatMap((board) =>
      board.units.flatMap(({ name, score, grade, rank, unit }) => {
        if (score === null) return [];
        const { key, level } = unit;
        const identity = { ...unitName(name), key, level, ...(unit.type === undefined ? {} : { type: unit.type }) };
        const { parent } = unit;
        const past = { name, identity, level: board.from.level, composite: score, grade, rank };
        return [parent === undefined ? past : { ...past, parent }];
      }),
    ),
  };
}
