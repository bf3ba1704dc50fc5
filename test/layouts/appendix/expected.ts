import { cellAddress } from '../../../src/domain/workbook/a1';
import type { Axes } from './axes';
import type { DrawnColumn } from './DrawnColumn';
import { gradeOf, ranksByLevel, type UnitFigures } from './drawFigures';
import type { DrawnIndex } from './drawIndex';
import { targetPoints } from './lineValues';

/** What a careful clerk reads from a table, worked out from the drawn data alone. */
export interface ExpectedUnit {
  readonly name: string;
  readonly level: string;
  readonly score: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly previous: number | null;
  readonly delta: number | null;
  /** Points of the items, by the sheet's line in which they stand. */
  readonly points: readonly (number | null)[];
  /** A1 addresses of the cells to underline. */
  readonly underlined: readonly string[];
}

export interface ExpectedTable {
  readonly units: readonly ExpectedUnit[];
  /** Where the current points of each item stand: the zero-based column, or row where units are columns. */
  readonly itemLines: readonly number[];
  /** Cells of earlier periods; whether they are judged is left to the program. */
  readonly free: ReadonlySet<string>;
  /** The periods of one unit: nothing is ranked. */
  readonly course: boolean;
  /** Cells that lack what they ought to hold, which the check may well say. */
  readonly lacking: ReadonlySet<string>;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

export function expectedUnit(
  unit: UnitFigures,
  at: number,
  {
    axes,
    index,
    units,
    columns,
  }: { axes: Axes; index: DrawnIndex; units: readonly UnitFigures[]; columns: readonly DrawnColumn[] },
  cellOf: (column: number) => Position,
): ExpectedUnit {
  const compared = axes.periods !== 'one';
  const known = axes.maxima !== 'nowhere' || axes.index !== 'invented';
  return {
    name: unit.name,
    level: unit.level,
    score: unit.gap === undefined ? unit.composite / 100 : null,
    grade: known && unit.gap === undefined ? gradeOf(unit.composite, index.whole) : null,
    rank: unit.gap === undefined ? (ranksByLevel(units, ({ composite }) => composite)[at] ?? null) : null,
    previous: compared ? unit.previous / 100 : null,
    delta: compared ? (unit.composite - unit.previous) / 100 : null,
    points: unit.points.map((points, item) => (item === unit.gap ? null : points / 100)),
    underlined: columns
      .flatMap((column, each) => (isShort(column, unit, index, axes, known) ? [addressOf(cellOf(each))] : []))
      .sort(),
  };
}

export function addressOf({ row, column }: Position): string {
  return cellAddress(row, column);
}

/** Whether a unit's cell falls short: below 80 % of the whole or of the item's maximum, or below the row of targets. */
function isShort(
  { use, item = -1, earlier }: DrawnColumn,
  unit: UnitFigures,
  { items, whole }: DrawnIndex,
  axes: Axes,
  known: boolean,
): boolean {
  if (earlier === true) return false;
  const targets = axes.rows.includes('target');
  if (use === 'judgedRate') return unit.judgedRate < 8000;
  if (use === 'rate') return (unit.rates[item] ?? 0) < (targets ? 8500 : 8000);
  if (!known) return use === 'points' && targets && (unit.points[item] ?? 0) < targetPoints(items[item]?.max ?? 0);
  if (use === 'composite') return unit.gap === undefined && unit.composite * 100 < 80 * whole;
  if (use !== 'points' || item === unit.gap) return false;
  const max = items[item]?.max ?? 0;
  const points = unit.points[item] ?? 0;
  return targets ? points < targetPoints(max) : points * 100 < 80 * max;
}
