import { decimalsOf, divide, round, sum } from '../../../decimal/decimal';
import { columnsWith } from '../../../tables/columns';
import { meanRows, membersOf, rowAt, sectionAbove } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { isMeanOfUnits } from '../../../vocabulary/means';
import { sumOf } from '../../arithmetic';
import type { CheckContext } from '../../CheckContext';
import { columnOf, figureAt, headerOf, observedAt, type Place, shownAt, written, writtenLike } from '../../figures';
import { type Interval, meet, printedInterval, sumOfIntervals, toleranceOf } from '../../interval';
import type { Observation, Severity } from '../../Observation';
import { defineRule } from '../Rule';
import { type MeanMismatch, sentences } from './sentences';

/** Of fewer columns a majority says nothing. */
const MANY_COLUMNS = 3;
/** Of fewer units a single mean that is wrong may be of others. */
const MANY_UNITS = 5;

/** A figure of a row of means beside the figures it should be the mean of. */
interface Mean {
  readonly place: Place;
  readonly units: readonly number[];
  readonly found: number;
  readonly figures: readonly number[];
  readonly printed: Interval;
  readonly computed: Interval;
}

/** Means of composites and points that are not those of their units, in rows that are in at least two thirds of the columns. */
export const meanMismatch = defineRule('mean-mismatch', sentences, (context) =>
  context.checked.flatMap(({ table }) =>
    meanRows(table).flatMap((row) => {
      const [means = [], ...others] = unitsOf(table, row).map((units) => meansOf(table, row, units));
      const best = others.reduce((one, other) => (wrongIn(other).length < wrongIn(one).length ? other : one), means);
      const wrong = wrongIn(best);
      // A row that says it is their mean, in a column or two, may be weighted all the same.
      if (best.length < MANY_COLUMNS)
        return saysMeanOfThem(table, row, best[0]?.units ?? [])
          ? wrong.map((mean) => mismatch(context, mean, 'warning'))
          : [];
      // Else the row is of other units, or weighted.
      return wrong.length * 3 > best.length ? [] : wrong.map((mean) => mismatch(context, mean, 'error'));
    }),
  ),
);

/** Whether a row is called the mean of the units that stand in the table: `Điểm bình quân`. */
function saysMeanOfThem(table: Table, row: number, units: readonly number[]): boolean {
  const names = units.map((unit) => rowAt(table, unit).name);
  const titles = table.titles.map(({ text }) => text);
  return units.length >= MANY_UNITS && isMeanOfUnits(rowAt(table, row).name, names, titles);
}

/** The units that a row may be the mean of: all that it stands for, or those of its section. */
function unitsOf(table: Table, row: number): readonly (readonly number[])[] {
  const all = membersOf(table, row);
  return [all, all.filter((each) => sectionAbove(table, each) === sectionAbove(table, row))];
}

function wrongIn(means: readonly Mean[]): readonly Mean[] {
  return means.filter(({ printed, computed }) => !meet(printed, computed));
}

function meansOf(table: Table, row: number, units: readonly number[]): readonly Mean[] {
  const columns = columnsWith(table, 'composite', 'previousComposite', 'points');
  const given = columns.flatMap((column) => figureAt({ table, row, column }) ?? []);
  // Means are often printed with fewer decimals than what they are of.
  const half = 0.5 / 10 ** Math.max(0, ...given.map((each) => decimalsOf(each)));
  return columns.flatMap((column): readonly Mean[] => {
    const place = { table, row, column };
    const found = figureAt(place);
    const figures = units.flatMap((each) => figureAt({ table, row: each, column }) ?? []);
    // Whether a blank counts as nothing is not known.
    if (found === null || units.length === 0 || figures.length < units.length) return [];
    const total = sumOfIntervals(figures.map((figure) => printedInterval(figure, columnOf(place))));
    const computed = { low: total.low / units.length, high: total.high / units.length };
    return [{ place, units, found, figures, printed: { low: found - half, high: found + half }, computed }];
  });
}

function mismatch(
  context: CheckContext,
  { place, units, found, figures, printed, computed }: Mean,
  severity: Severity,
): Observation<MeanMismatch> {
  const { table } = place;
  const mean = round(divide(sum(figures), figures.length) ?? 0, Math.max(decimalsOf(found), columnOf(place).decimals));
  return observedAt<MeanMismatch>(context, place, {
    severity,
    expected: writtenLike(shownAt(context, place), mean, table),
    tolerance: toleranceOf(printed, computed),
    payload: {
      header: headerOf(columnOf(place)),
      sum: sumOf(figures.map((figure) => written(figure, table))),
      units: figures.length,
    },
    ways: [{ figures: [{ ...place, figure: mean }], follows: true }],
    against: units.map((row) => ({ ...place, row })),
  });
}
