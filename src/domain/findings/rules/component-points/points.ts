import { divide, multiply, round } from '../../../decimal/decimal';
import type { Index } from '../../../indices/Index';
import {
  componentMaximum,
  type ComponentParts,
  componentPoints,
  componentRule,
  statedTarget,
} from '../../../scores/componentPoints';
import { columnAt } from '../../../tables/columns';
import { readingAt, type Table } from '../../../tables/Table';
import type { CheckContext } from '../../CheckContext';
import { figureAt, observedAt, written } from '../../figures';
import { type Interval, meet, printedInterval, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import type { ComponentPoints } from './sentences';

/** One row's figure; no observation where it is right. */
export interface Judged {
  readonly observation?: Observation<ComponentPoints>;
}

/** The data that a component's points are worked out from. */
interface Basis {
  readonly max: number;
  readonly achieved: number | null;
  readonly total: number | null;
  readonly rate: number | null;
  /** The interval of rates that the printed one stands for. */
  readonly rates: Interval | null;
}

/** A component's points beside its rule's; `undefined` where a figure is missing or no rule says anything. */
export function judgePoints(
  context: CheckContext,
  table: Table,
  parts: ComponentParts,
  row: number,
  index: Index,
): Judged | undefined {
  if (parts.points === undefined) return undefined;
  const place = { table, row, column: parts.points };
  const value = figureAt(place);
  const max = componentMaximum(table, parts, row);
  const expected = componentPoints(table, parts, row, index);
  if (value === null || max === undefined || expected === undefined) return undefined;
  const basis = basisOf(table, parts, row, max);
  const rule = componentRule(table, parts, row, index);
  const target = statedTarget(table, parts, row) ?? rule?.target;
  const hasNothing = basis.achieved !== null && basis.total === 0;
  // A component of a name that no rule has may be scored by the target of any.
  const targets = target === undefined ? [100, ...index.components.map((each) => each.target)] : [target];
  const possible = hasNothing
    ? [{ low: expected.value, high: expected.value }]
    : [...new Set(targets)].flatMap((each) => pointsFor(basis, each));
  const printed = printedInterval(value, columnAt(table, parts.points));
  if (possible.some((each) => meet(printed, each))) return {};
  const points = written(expected.value, table);
  const isFraction = readingAt(columnAt(table, parts.points), row).kind === 'fraction';
  return {
    observation: observedAt<ComponentPoints>(context, place, {
      severity: 'error',
      expected: isFraction ? `${points}/${written(max, table)}` : points,
      tolerance: toleranceOf(printed),
      payload: hasNothing ? { kind: 'withoutBase' } : toldOf(basis, expected.target, points, table),
    }),
  };
}

function basisOf(table: Table, { counts, rate: column }: ComponentParts, row: number, max: number): Basis {
  const at = (each: number | undefined): number | null =>
    each === undefined ? null : figureAt({ table, row, column: each });
  const rate = at(column);
  return {
    max,
    achieved: at(counts?.achieved),
    total: at(counts?.total),
    rate,
    rates: rate === null || column === undefined ? null : printedInterval(rate, columnAt(table, column)),
  };
}

/** The points that the counts, or the printed rate, earn with a target, as they are and rounded half up to two decimals. */
function pointsFor({ max, achieved, total, rates }: Basis, target: number): readonly Interval[] {
  const earned = (rate: number): number => Math.min(max, divide(multiply(max, rate), target) ?? max);
  const counted = achieved === null || total === null ? undefined : divide(multiply(achieved, 100), total);
  const intervals: Interval[] = counted === undefined ? [] : [{ low: earned(counted), high: earned(counted) }];
  if (rates !== null) intervals.push({ low: earned(rates.low), high: earned(rates.high) });
  return intervals.map(({ low, high }) => ({
    low: Math.min(low, round(low, 2)),
    high: Math.max(high, round(high, 2)),
  }));
}

function toldOf({ max, achieved, total, rate }: Basis, target: number, points: string, table: Table): ComponentPoints {
  const counted = achieved === null || total === null ? undefined : divide(multiply(achieved, 100), total);
  const known = counted ?? rate ?? 0;
  const share = { max: written(max, table), rate: written(known, table, 2) };
  if (known >= target) return { kind: 'full', ...share, target: written(target, table) };
  return { kind: 'share', ...share, points, target: target === 100 ? null : written(target, table) };
}
