import { sum } from '../../../decimal/decimal';
import { itemNamed } from '../../../indices/itemNamed';
import { indexOf } from '../../../settings/indexOf';
import { adjustmentsOf, columnAt, columnsWith } from '../../../tables/columns';
import { hasCriteria } from '../../../tables/criteria';
import { figureRows } from '../../../tables/rows';
import type { Column, Table } from '../../../tables/Table';
import { headerWords, saysRest } from '../../../vocabulary/headerWords';
import { wordsOf } from '../../../vocabulary/PhraseBook';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import { columnOf, figureAt, headerOf, observedAt, type Place, written } from '../../figures';
import type { Observation, Way } from '../../Observation';
import { defineRule } from '../Rule';
import { partsAboveWhole } from './partsAboveWhole';
import { type OutOfRange, sentences } from './sentences';

/** A column in which more of the figures lie outside holds something that has no such bounds: growth, fulfilment. */
const MOST_OUTSIDE = 0.2;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Rates outside 0–100, points above their maximum, negative counts, parts above their whole, and a maximum that is not the column's. */
export const outOfRange = defineRule('out-of-range', sentences, (context) =>
  context.checked.flatMap((checked) => [...outsideBounds(context, checked), ...partsAboveWhole(context, checked)]),
);

function outsideBounds(context: CheckContext, checked: CheckedTable): readonly Observation<OutOfRange>[] {
  const { table } = checked;
  return table.columns.flatMap((column, index) => {
    const bounds = isOfPlan(checked, index) ? FULFILLED : boundsOf(column, table, context);
    if (bounds === undefined) return [];
    const filled = column.figures.reduce<number>((count, value) => (value === null ? count : count + 1), 0);
    const found: Observation<OutOfRange>[] = [];
    const differences = differencesOf(table, index);
    const isOfUnit = hasOwnMaxima(table, column);
    const isOwn = table.kind === 'parentGroups' || isOfCriterion(table, column) || isOfUnit;
    for (const row of figureRows(table)) {
      // Nearly every figure lies within its column's own bounds.
      const value = column.figures[row] ?? null;
      if (value === null) continue;
      if (!isOwn && !column.special.has(row) && value >= bounds.low && value <= bounds.high) continue;
      // What is left of a plan that was exceeded is below zero.
      if (differences.some((each) => isDifference(table, row, index, each))) continue;
      const own = isOwn ? maximumBeside(table, row) : undefined;
      const observation = outside(context, { table, row, column: index }, value, {
        ...bounds,
        high: own ?? bounds.high,
      });
      if (observation !== undefined) found.push(observation);
    }
    const isBounded = (column.role !== 'rate' && !isOfUnit) || found.length <= Math.max(1, filled * MOST_OUTSIDE);
    return isBounded ? found : [];
  });
}

/** Of a plan more than all of it may be reached. */
const FULFILLED: Bounds = { low: 0, high: Infinity };

/** Whether a rate says how much of a plan was reached, by the column that the figures show it to be of: `Đạt so với giao (%)`. */
function isOfPlan({ table, relations }: CheckedTable, rate: number): boolean {
  return relations.some(
    ({ relation }) =>
      relation.kind === 'ratio' &&
      relation.column === rate &&
      columnAt(table, rate).role === 'rate' &&
      relation.denominator.some((column) => speaksOfPlan(columnAt(table, column))),
  );
}

function speaksOfPlan({ path }: Column): boolean {
  return headerWords.allIn(wordsOf(path.at(-1) ?? '')).some(({ meaning }) => meaning === 'target');
}

function outside(
  context: CheckContext,
  place: Place,
  value: number,
  bounds: Bounds,
): Observation<OutOfRange> | undefined {
  const { table, row } = place;
  const column = columnOf(place);
  const reading = column.special.get(row);
  const own = reading?.kind === 'fraction' ? reading.of : undefined;
  const header = headerOf(column);
  if (own !== undefined && column.role === 'points' && column.max !== undefined && own !== column.max) {
    const maximum = written(column.max, table);
    return observedAt<OutOfRange>(context, place, {
      severity: 'error',
      expected: `${written(value, table)}/${maximum}`,
      payload: { kind: 'maximum', header, maximum },
    });
  }
  const high = own ?? bounds.high;
  if (value >= bounds.low && value <= high) return undefined;
  const [lowest, highest] = [written(bounds.low, table), high === Infinity ? null : written(high, table)];
  return observedAt<OutOfRange>(context, place, {
    severity: 'error',
    expected: highest === null ? `≥ ${lowest}` : `${lowest} – ${highest}`,
    payload: { kind: 'range', header, low: lowest, high: highest },
    ways: waysInto(place, value, { low: bounds.low, high }),
  });
}

/** Two columns, of which the second is taken from the first. */
interface Difference {
  readonly of: number;
  readonly less: number;
}

/** What a column headed as what is left of something is the difference of, in most rows. */
function differencesOf(table: Table, column: number): readonly Difference[] {
  if (!columnAt(table, column).path.some(saysRest)) return [];
  const rows = figureRows(table);
  const others = table.columns.flatMap((_, other) => (other === column ? [] : [other]));
  return others
    .flatMap((of) => others.map((less) => ({ of, less })))
    .filter((each) => rows.filter((row) => isDifference(table, row, column, each)).length * 2 > rows.length);
}

function isDifference(table: Table, row: number, column: number, { of, less }: Difference): boolean {
  const [rest, whole, part] = [column, of, less].map((each) => figureAt({ table, row, column: each }) ?? NaN);
  return whole !== undefined && part !== undefined && !Number.isNaN(whole + part) && sum([whole, -part]) === rest;
}

/** The figure with as many decimals as its column has, where it was typed without its mark: `982` for 98,2. */
function waysInto(place: Place, value: number, { low, high }: Bounds): readonly Way[] {
  const { decimals } = columnOf(place);
  const meant = value / 10 ** decimals;
  if (decimals === 0 || !Number.isInteger(value) || meant < low || meant > high) return [];
  return [{ figures: [{ ...place, figure: meant }] }];
}

function boundsOf(column: Column, table: Table, { settings }: CheckContext): Bounds | undefined {
  switch (column.role) {
    case 'rate':
      // Beside targets a rate is how much of one has been reached.
      return { low: 0, high: table.kind === 'targets' ? Infinity : 100 };
    case 'count':
    case 'maximum':
      return { low: 0, high: Infinity };
    case 'points': {
      const preset = itemNamed(indexOf(table, settings), column.group)?.max;
      const whole = table.kind === 'components' ? undefined : preset;
      return { low: 0, high: column.max ?? whole ?? Infinity };
    }
    case 'composite':
    case 'previousComposite':
      // Bonuses come on top of the whole.
      return {
        low: 0,
        high: adjustmentsOf(table).some(({ sign }) => sign === 1)
          ? Infinity
          : (indexOf(table, settings).whole ?? Infinity),
      };
    default:
      return undefined;
  }
}

/** Points of a criterion that states its maximum beside them. */
function isOfCriterion(table: Table, { role }: Column): boolean {
  return role === 'points' && hasCriteria(table);
}

/** The only points of a table whose units each have a maximum of their own beside them: `Điểm tối đa áp dụng`. */
function hasOwnMaxima(table: Table, { role, group, max, earlier }: Column): boolean {
  if (role !== 'points' || group !== undefined || max !== undefined || earlier === true) return false;
  const isOnly = (wanted: Column['role']): boolean => columnsWith(table, wanted).length === 1;
  return isOnly('maximum') && isOnly('points');
}

function maximumBeside(table: Table, row: number): number | undefined {
  const [column] = columnsWith(table, 'maximum');
  return column === undefined ? undefined : (figureAt({ table, row, column }) ?? undefined);
}
