import { itemNamed } from '../indices/itemNamed';
import { indexOf } from '../settings/indexOf';
import type { BoardIndicator, SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import type { Settings } from '../settings/Settings';
import { columnOf, figureOf, tableAt } from '../tables/CellRef';
import type { Table } from '../tables/Table';
import { inSentenceCase } from './properNames';

/** A board's indicator that units are measured against a target by. */
export interface BoardTarget {
  /** Index into the board's indicators. */
  readonly index: number;
  readonly indicator: BoardIndicator;
  readonly target: number;
  /** As a sentence names it: `Công khai, minh bạch`. */
  readonly name: string;
}

/** A unit that falls short, and by what figure. */
export interface ShortUnit {
  readonly unit: SourcedUnit;
  readonly value: number;
}

/** The board's indicators with targets, one for each group: its rate where there is one, otherwise its points. */
export function boardTargets(
  board: SourcedBoard,
  tables: readonly Table[],
  settings: Settings,
): readonly BoardTarget[] {
  return board.indicators.flatMap((indicator, index): readonly BoardTarget[] => {
    const { target, group, role } = indicator;
    if (target === undefined) return [];
    const hasRate = board.indicators.some(
      (other) => other.group === group && other.role === 'rate' && other.target !== undefined,
    );
    if (group !== undefined && role === 'points' && hasRate) return [];
    return [{ index, indicator, target, name: indicatorName(indicator, tables, settings) }];
  });
}

/** A group's name in the settings, or else the lowest part of the column's header, without its unit and target. */
export function indicatorName(indicator: BoardIndicator, tables: readonly Table[], settings: Settings): string {
  const named = itemNamed(indexOf(tableAt(tables, indicator.table), settings), indicator.group)?.name;
  const leaf = columnOf(indicator, tables).path.at(-1) ?? '';
  return named ?? inSentenceCase(leaf.replace(/\s*\(?[<>≥≤\d,.\s]*%\)?\s*$/, '').trim());
}

/** The units that fall short of a target, weakest first. */
export function shortUnits(board: SourcedBoard, { index, indicator }: BoardTarget): readonly ShortUnit[] {
  return board.units
    .flatMap((unit): readonly ShortUnit[] => {
      const value = unit.shortIndicators.get(index);
      return value === undefined ? [] : [{ unit, value }];
    })
    .sort((one, other) => (indicator.lowerIsBetter ? other.value - one.value : one.value - other.value));
}

/** The units that have a figure in an indicator. */
export function measuredUnits(
  board: SourcedBoard,
  { index }: Pick<BoardTarget, 'index'>,
  tables: readonly Table[],
): readonly SourcedUnit[] {
  return board.units.filter(({ indicators }) => figureOf(indicators[index], tables) !== null);
}
