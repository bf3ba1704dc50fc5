import type { RowRef } from '../indicators/Roster';
import type { Index } from '../indices/Index';
import { itemNamed } from '../indices/itemNamed';
import type { TieRule } from '../settings/Settings';
import { tableAt } from '../tables/CellRef';
import { readingAt, type Table } from '../tables/Table';
import type { GroupScore, ScoredUnit } from './Board';
import { pointsOfComponents } from './groupComponents';
import { isNotApplicable } from './judgedColumns';
import { ranksOf } from '../tables/ranks';
import type { PointsTerm } from './ScoreModel';

/** A unit's score in a group with the cell of its points. */
export interface SourcedGroup {
  readonly score: GroupScore;
  readonly points?: readonly PointsTerm[];
}

/**
 * A unit's points and rate per group, each from the first table that has it. A group that no table has points of has the
 * sum of its components'.
 */
export function groupScores(
  rows: readonly RowRef[],
  tables: readonly Table[],
  index: Index,
): ReadonlyMap<string, SourcedGroup> {
  const found = new Map<string, SourcedGroup>();
  for (const { table: tableIndex, row } of rows) {
    tableAt(tables, tableIndex).columns.forEach((column, at) => {
      if (column.group === undefined || column.earlier === true || (column.role !== 'points' && column.role !== 'rate'))
        return;
      const reading = readingAt(column, row);
      if (reading.kind !== 'number' && reading.kind !== 'fraction') return;
      if (isNotApplicable(tableAt(tables, tableIndex), row, at)) return;
      const known = found.get(column.group);
      const preset = itemNamed(index, column.group)?.max ?? null;
      const score = known?.score ?? { points: null, max: preset, rate: null, rank: null };
      if (column.role === 'rate' && score.rate === null && reading.kind === 'number') {
        found.set(column.group, { ...known, score: { ...score, rate: reading.value } });
      }
      if (column.role === 'points' && score.points === null) {
        const max = reading.kind === 'fraction' ? reading.of : (column.max ?? preset);
        found.set(column.group, {
          score: { ...score, points: reading.value, max },
          points: [{ kind: 'cell', cell: { table: tableIndex, row, column: at } }],
        });
      }
    });
  }
  for (const item of index.items) {
    const known = found.get(item.key);
    if (known?.points !== undefined) continue;
    const summed = rows
      .map(({ table, row }) => pointsOfComponents(tableAt(tables, table), table, row, item, index))
      .find((each) => each !== undefined);
    if (summed === undefined || item.max === undefined) continue;
    const score = known?.score ?? { points: null, max: item.max, rate: null, rank: null };
    found.set(item.key, { score: { ...score, points: summed.points, max: item.max }, points: summed.terms });
  }
  return found;
}

/** Each group's ranks: by points where any unit has them, otherwise by the rate. */
export function ranksByGroup(
  units: readonly ScoredUnit[],
  { items }: Index,
  ties: TieRule,
): ReadonlyMap<string, readonly (number | null)[]> {
  return new Map(
    items.map(({ key }) => {
      const pointed = units.some(({ groups }) => (groups[key]?.points ?? null) !== null);
      const values = units.map(({ groups }) => (pointed ? groups[key]?.points : groups[key]?.rate) ?? null);
      return [key, ranksOf(values, ties)];
    }),
  );
}
