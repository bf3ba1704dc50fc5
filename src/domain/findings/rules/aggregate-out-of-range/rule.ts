import { sum } from '../../../decimal/decimal';
import { columnsWhere } from '../../../tables/columns';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import { columnOf, figureAt, headerOf, nameOf, observedAt, type Place, written } from '../../figures';
import { halfUnit, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type AggregateOutOfRange, sentences } from './sentences';

/** Fewer units than this have no range to speak of. */
const UNITS = 3;

/** Aggregate rates outside the lowest and highest of their units; no way of weighing them could give that. */
export const aggregateOutOfRange = defineRule('aggregate-out-of-range', sentences, (context) =>
  context.checked.flatMap((checked) => {
    const { table } = checked;
    const rates = columnsWhere(table, ({ role, earlier }) => role === 'rate' && earlier !== true);
    return rowsOfKind(table, 'aggregate').flatMap((row) =>
      rates.flatMap((column) => outside(context, checked, { table, row, column })),
    );
  }),
);

function outside(
  context: CheckContext,
  { table, totals }: CheckedTable,
  place: Place,
): readonly Observation<AggregateOutOfRange>[] {
  const value = figureAt(place);
  const known = totals.totals.find((total) => total.place.row === place.row && total.place.column === place.column);
  const units = (rowAt(table, place.row).members ?? []).flatMap((row) => {
    const rate = figureAt({ ...place, row });
    return rate === null ? [] : [{ rate, row }];
  });
  // Known as the ratio of its rows' sums it is checked as that, and where it agrees a unit's rate is the wrong one.
  if (value === null || known !== undefined || units.length < UNITS) return [];
  const column = columnOf(place);
  const half = halfUnit(column);
  // Shares of a whole add up to it: 10 %, 66,7 % and 23,3 % make 100 %.
  if (Math.abs(sum(units.map(({ rate }) => rate)) - value) <= (units.length + 1) * half) return [];
  const [lowest, highest] = [
    units.reduce((low, each) => (each.rate < low.rate ? each : low)),
    units.reduce((high, each) => (each.rate > high.rate ? each : high)),
  ];
  const slack = 2 * half + 1e-9;
  if (value >= lowest.rate - slack && value <= highest.rate + slack) return [];
  const told = ({ row, rate }: { row: number; rate: number }): AggregateOutOfRange['lowest'] => ({
    unit: nameOf(rowAt(table, row)) ?? '',
    rate: written(rate, table),
  });
  return [
    observedAt<AggregateOutOfRange>(context, place, {
      severity: 'warning',
      expected: `${written(lowest.rate, table)} – ${written(highest.rate, table)}`,
      tolerance: toleranceOf({ low: -half, high: half }, { low: -half, high: half }),
      payload: { header: headerOf(column), lowest: told(lowest), highest: told(highest) },
    }),
  ];
}
