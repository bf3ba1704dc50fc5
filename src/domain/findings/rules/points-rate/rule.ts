import { itemNamed } from '../../../indices/itemNamed';
import { indexOf } from '../../../settings/indexOf';
import { round } from '../../../decimal/decimal';
import { columnAt, columnsWhere, compositeColumn } from '../../../tables/columns';
import { figureRows, isMean, rowAt } from '../../../tables/rows';
import { readingAt, type Table } from '../../../tables/Table';
import type { ColumnRole } from '../../../vocabulary/columnRoles';
import type { CheckContext } from '../../CheckContext';
import { componentColumns } from '../../components';
import { columnOf, figureAt, observedAt, type Place, written } from '../../figures';
import { type Interval, meet, printedInterval, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { amountOfColumns } from '../../relations/Relation';
import { defineRule } from '../Rule';
import { type PointsRate, sentences } from './sentences';

const SCORES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['points', 'composite']);

/** Of fewer rows two thirds say nothing. */
const ROWS = 3;

/** Points, or composites, that are not rate × maximum, in columns where at least two thirds of the rows agree that they are. */
export const pointsRate = defineRule('points-rate', sentences, (context) =>
  context.tables.flatMap((table) => {
    // Components are scored by rules of their own.
    const components = componentColumns(table, indexOf(table, context.settings));
    return columnsWhere(table, ({ role, earlier }) => SCORES.has(role) && earlier !== true).flatMap((points) => {
      const rate = components.has(points) ? undefined : rateBeside(table, points);
      return rate === undefined ? [] : disagreeing(context, table, points, rate);
    });
  }),
);

/** The rate of the same group, or the only one beside the only points. */
function rateBeside(table: Table, points: number): number | undefined {
  const { group, role } = columnAt(table, points);
  const of = (wanted: ColumnRole): readonly number[] =>
    columnsWhere(table, (column) => column.role === wanted && column.group === group && column.earlier !== true);
  const [rates, same] = [of('rate'), of(role)];
  return rates.length === 1 && same.length === 1 ? rates[0] : undefined;
}

/** The rows of a column that disagree; none where the column is not worked out from the rate at all. */
function disagreeing(
  context: CheckContext,
  table: Table,
  points: number,
  rate: number,
): readonly Observation<PointsRate>[] {
  // Means of rounded figures are off by more than their own rounding.
  const rows = figureRows(table).filter((row) => !isMean(rowAt(table, row)));
  const judged = rows.flatMap((row) => judge(context, { table, row, column: points }, rate) ?? []);
  const wrong = judged.flatMap(({ observation }) => observation ?? []);
  return judged.length >= ROWS && (judged.length - wrong.length) * 3 >= judged.length * 2 ? wrong : [];
}

/** Points beside their rate's share; `undefined` where a figure is missing, no observation where they agree. */
function judge(
  context: CheckContext,
  place: Place,
  rateColumn: number,
): { readonly observation?: Observation<PointsRate> } | undefined {
  const { table, row } = place;
  const share = { table, row, column: rateColumn };
  const [value, rate, maximum] = [figureAt(place), figureAt(share), maximumAt(context, place)];
  if (value === null || rate === null || maximum === undefined || maximum <= 0) return undefined;
  const column = columnOf(place);
  const printed = printedInterval(value, column);
  const percent = printedInterval(rate, columnOf(share));
  const pointsOf = ({ low, high }: Interval): Interval => ({
    low: (low * maximum) / 100,
    high: (high * maximum) / 100,
  });
  const computed = pointsOf(percent);
  if (meet(printed, computed)) return {};
  const points = written((rate * maximum) / 100, table, column.decimals);
  const isFraction = readingAt(column, row).kind === 'fraction';
  const expected = isFraction ? `${points}/${written(maximum, table)}` : points;
  const computedPoints = round((rate * maximum) / 100, column.decimals);
  const { decimals } = columnOf(share);
  const computedRate = round((value * 100) / maximum, decimals);
  const isOneOfSeveral = [-1, 1].some((step) =>
    meet(printed, pointsOf(printedInterval(round(computedRate + step / 10 ** decimals, decimals), columnOf(share)))),
  );
  const ofRate = { figures: [{ ...share, figure: computedRate }], ...(isOneOfSeveral && { isOneOfSeveral }) };
  // A composite is what the rate is worked out from, and points that come to the composite are right.
  const isAdded = column.role === 'composite' || addUp(table, row);
  return {
    observation: observedAt<PointsRate>(context, isAdded ? share : place, {
      severity: 'error',
      expected: isAdded ? written(computedRate, table, decimals) : expected,
      tolerance: round(toleranceOf(printed, computed), 4),
      payload: {
        of: column.role === 'composite' ? 'composite' : 'points',
        rate: written(rate, table),
        maximum: written(maximum, table),
        points,
        added: isAdded ? written(value, table) : null,
      },
      // Points and rate may both be mistyped; a slip of the hand tells which.
      ways:
        isAdded && column.role !== 'composite'
          ? [ofRate]
          : [{ figures: [{ ...place, figure: computedPoints }] }, ofRate],
    }),
  };
}

/** Whether the points of a row's items come to its composite as they are printed: none of them is the one mistyped. */
function addUp(table: Table, row: number): boolean {
  const composite = compositeColumn(table, 'composite');
  const items = columnsWhere(
    table,
    ({ role, earlier, component }) => role === 'points' && earlier !== true && component === undefined,
  );
  const printed = composite === undefined ? null : figureAt({ table, row, column: composite });
  const total = amountOfColumns(table, row, items);
  if (composite === undefined || printed === null || total === undefined || items.length < 2) return false;
  return meet(printedInterval(printed, columnAt(table, composite)), total.interval);
}

function maximumAt({ settings }: CheckContext, place: Place): number | undefined {
  const { table, row } = place;
  const column = columnOf(place);
  const reading = readingAt(column, row);
  if (reading.kind === 'fraction') return column.max ?? reading.of;
  // Where an item does not apply to a unit, the table states what it could reach.
  if (table.kind === 'parentGroups' || column.role === 'composite' || column.group === undefined) {
    const [beside] = columnsWhere(table, ({ role, group }) => role === 'maximum' && group === undefined);
    const maximum = beside === undefined ? null : figureAt({ table, row, column: beside });
    if (maximum !== null) return maximum;
  }
  const index = indexOf(table, settings);
  return column.max ?? (column.role === 'composite' ? index.whole : itemNamed(index, column.group)?.max);
}
