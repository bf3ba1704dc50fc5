import type { SourcedBoard } from '../scores/ScoreModel';
import { tableAt } from '../tables/CellRef';
import { rowAt } from '../tables/rows';
import type { Table } from '../tables/Table';
import type { Period } from '../vocabulary/periods';
import { unitName } from '../vocabulary/unitName';
import type { PeriodScores } from './PeriodScores';

/** A period's boards as they are remembered: every unit that has a composite, apart by the version it was made with and by its period. */
export function periodScores(
  boards: readonly SourcedBoard[],
  tables: readonly Table[],
  period: Period | undefined,
  versionOf: (board: SourcedBoard) => string,
  origin: string,
): readonly PeriodScores[] {
  if (boards.length === 0) return [{ period: period ?? null, version: null, origin, scores: [] }];
  const groups = new Map<string, { period: Period | undefined; version: string; boards: SourcedBoard[] }>();
  for (const board of boards) {
    const [version, own] = [versionOf(board), periodOf(board, tables, period)];
    const key = `${version}\n${own?.label ?? ''}`;
    const group = groups.get(key) ?? { period: own, version, boards: [] };
    groups.set(key, group);
    group.boards.push(board);
  }
  return [...groups.values()].map((group) => ({
    period: group.period ?? null,
    version: group.version,
    origin,
    scores: group.boards.flatMap((board) =>
      board.units.flatMap(({ name, score, grade, rank, unit }) => {
        if (score === null) return [];
        const { key, level } = unit;
        const identity = { ...unitName(name), key, level, ...(unit.type === undefined ? {} : { type: unit.type }) };
        const past = { name, identity, level: board.from.level, composite: score, grade, rank };
        const { parent } = unit;
        if (parent === undefined) return [past];
        const [above = parent] = unit.rows.flatMap(({ table, row }) => rowAt(tableAt(tables, table), row).parent ?? []);
        return [{ ...past, parent: { name: above, key: parent } }];
      }),
    ),
  }));
}

/** The period of a board: its table's own where that is of another kind than the others', a quarter beside months. */
function periodOf({ from }: SourcedBoard, tables: readonly Table[], period: Period | undefined): Period | undefined {
  const own = tableAt(tables, from.mainTable).period;
  const isOther = own !== undefined && period !== undefined && own.kind !== period.kind;
  return from.period ?? (isOther ? own : period);
}
