import type { SourcedBoard } from '../scores/ScoreModel';
import { tableAt } from '../tables/CellRef';
import { rowAt } from '../tables/rows';
import type { Table } from '../tables/Table';
import type { Period } from '../vocabulary/periods';
import { unitName } from '../vocabulary/unitName';
import type { PeriodScores } from './PeriodScores';

/** A period's boards as they are remembered: every unit that has a composite, apart by the version it was made with. */
export function periodScores(
  boards: readonly SourcedBoard[],
  tables: readonly Table[],
  period: Period | undefined,
  versionOf: (board: SourcedBoard) => string,
  origin: string,
): readonly PeriodScores[] {
  if (boards.length === 0) return [{ period: period ?? null, version: null, origin, scores: [] }];
  const versions = [...new Set(boards.map(versionOf))];
  return versions.map((version) => ({
    period: boards.find((board) => versionOf(board) === version)?.from.period ?? period ?? null,
    version,
    origin,
    scores: boards
      .filter((board) => versionOf(board) === version)
      .flatMap((board) =>
        board.units.flatMap(({ name, score, grade, rank, unit }) => {
          if (score === null) return [];
          const { key, level } = unit;
          const identity = { ...unitName(name), key, level, ...(unit.type === undefined ? {} : { type: unit.type }) };
          const past = { name, identity, level: board.from.level, composite: score, grade, rank };
          const { parent } = unit;
          if (parent === undefined) return [past];
          const [above = parent] = unit.rows.flatMap(
            ({ table, row }) => rowAt(tableAt(tables, table), row).parent ?? [],
          );
          return [{ ...past, parent: { name: above, key: parent } }];
        }),
      ),
  }));
}
