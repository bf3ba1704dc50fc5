import { round } from '../../decimal/decimal';
import { indexOf } from '../../settings/indexOf';
import type { SourcedBoard, SourcedUnit } from '../../scores/ScoreModel';
import { columnOf, figureOf } from '../../tables/CellRef';
import type { RankingContext } from '../ranking/boardColumns';
import type { RankingPlaces } from '../ranking/rankingPlaces';
import type { GroupCell } from './ChartPart';

/** The figures of one group, in percent: points ÷ maximum, and the rate. */
export interface GroupFigure {
  readonly points?: GroupCell;
  readonly rate?: GroupCell;
}

/** By the group's key; only groups of which something is known. */
export type GroupFigures = ReadonlyMap<string, GroupFigure>;

/** A unit's groups, as references to the ranking. */
export function unitGroups(
  unit: SourcedUnit,
  board: SourcedBoard,
  places: RankingPlaces,
  { settings, tables }: RankingContext,
): GroupFigures {
  const cell = (key: string, role: 'points' | 'rate', preset: number | undefined): GroupCell | undefined => {
    const index = board.indicators.findIndex((each) => each.group === key && each.role === role);
    const indicator = board.indicators[index];
    const figure = figureOf(unit.indicators[index], tables);
    const address = places.indicatorCell(index, unit);
    if (indicator === undefined || figure === null || address === undefined) return undefined;
    if (role === 'rate') return { formula: address, value: figure };
    const max = columnOf(indicator, tables).max ?? preset;
    if (max === undefined) return undefined;
    return { formula: `ROUND(${address}/${max}*100,1)`, value: round((figure / max) * 100, 1) };
  };
  return new Map(
    indexOf(board, settings).items.flatMap(({ key, max }): [string, GroupFigure][] => {
      const [points, rate] = [cell(key, 'points', max), cell(key, 'rate', max)];
      if (points === undefined && rate === undefined) return [];
      return [[key, { ...(points === undefined ? {} : { points }), ...(rate === undefined ? {} : { rate }) }]];
    }),
  );
}
