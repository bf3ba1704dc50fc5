import { round, sum } from '../../../decimal/decimal';
import type { Unit } from '../../../indicators/Roster';
import type { Index } from '../../../indices/Index';
import { indexOf } from '../../../settings/indexOf';
import { startingPoints } from '../../../scores/startingPoints';
import { tableAt } from '../../../tables/CellRef';
import { adjustmentsOf, columnAt, columnsWhere } from '../../../tables/columns';
import { isMean, rowAt, rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { sumOf } from '../../arithmetic';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import { columnOf, figureAt, observedAt, type Place, shownAt, written, writtenLike } from '../../figures';
import { type Interval, meet, printedInterval, sumOfIntervals, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { addsComponents, termsOf } from '../../relations/Relation';
import { solvedFor } from '../../suspects';
import { waysOfMean, waysOfSum } from '../../waysOut';
import { defineRule } from '../Rule';
import { type ScoreSum, sentences } from './sentences';

/** Of fewer composites it is no habit that none agrees. */
const MANY_ROWS = 3;
/** In so many rows at least points add up that no header ties to the composite. */
const FEWEST_SHOWN = 5;
/** Of so many composites that disagree at most one agrees, by chance. */
const HARDLY_ANY = 8;

/** Composites that are not the sum of the group points, of their own table or else of the groups' tables. */
export const scoreSum = defineRule('score-sum', sentences, (context) => {
  const units = new Map<string, Unit>(
    context.joined.rosters.flatMap(({ units }) =>
      units.flatMap((unit) => unit.rows.map(({ table, row }) => [`${table}/${row}`, unit] as const)),
    ),
  );
  const elsewhere = pointsElsewhereOnce(context);
  return context.checked.flatMap((checked) => ofTable(context, checked, units, elsewhere));
});

function ofTable(
  context: CheckContext,
  { table, index, relations }: CheckedTable,
  units: ReadonlyMap<string, Unit>,
  elsewhere: PointsOfUnit,
): readonly Observation<ScoreSum>[] {
  const [column] = columnsWhere(table, ({ role, earlier }) => role === 'composite' && earlier !== true);
  if (column === undefined || table.weighted === true) return [];
  const scale = indexOf(table, context.settings);
  const stated = table.mean?.terms ?? startingPoints(table)?.flat() ?? groupColumns(table, scale);
  const nameless = stated === undefined ? namelessColumns(table) : undefined;
  const own = stated ?? nameless;
  // Points of other tables are of the period reported on.
  if (own === undefined && context.joined.earlierTables.includes(index)) return [];
  // What the code row says the composite is the sum of is checked by its formula.
  const coded = relations.find(({ from, relation }) => from === 'code' && relation.column === column);
  if (coded !== undefined && own?.some((each) => !termsOf(coded.relation).includes(each)) === true) return [];
  const beside = table.mean === undefined ? adjustmentsOf(table) : [];
  // The figures of a row of means are told of column by column; a total has no mean of its columns where these weigh differently.
  const rows = rowsOfKind(table, 'unit', ...(table.mean === undefined ? (['aggregate'] as const) : [])).filter(
    (row) => !isMean(rowAt(table, row)),
  );
  const tried = rows.flatMap((row) => {
    const unit = units.get(`${index}/${row}`);
    const points = own?.map((each) => ({ table, row, column: each })) ?? (unit && elsewhere(unit, scale));
    const judged = points === undefined ? undefined : judge(context, { table, row, column }, points, beside);
    return judged === undefined ? [] : [judged];
  });
  const wrong = tried.flatMap(({ observation }) => observation ?? []);
  const [first] = wrong;
  const agreeing = tried.length - wrong.length;
  // That points of no item add up, the rows themselves must show.
  if (nameless !== undefined && (agreeing < FEWEST_SHOWN || wrong.length > Math.max(1, tried.length / 5))) return [];
  // Where hardly one composite of many agrees, it is no sum of these points (bonuses, other weights); points of other
  // tables may be of another time, so that most must agree.
  const isOther =
    own === undefined ? wrong.length > agreeing : tried.length >= MANY_ROWS && agreeing * HARDLY_ANY <= wrong.length;
  if (!isOther || first === undefined) return wrong;
  const { ways: _, ...one } = first;
  const most = { wrong: wrong.length, tried: tried.length };
  // Whether the column is that sum is for the office to say before it submits.
  return [{ ...one, severity: own === undefined ? 'info' : 'warning', unit: null, payload: { ...one.payload, most } }];
}

/** The points column of every group, where the table has just one of each. */
function groupColumns(table: Table, { items }: Index): readonly number[] | undefined {
  const columns = items.map(({ key }) => pointsOf(table, key));
  return columns.every((each) => each.length === 1) ? columns.flat() : undefined;
}

/** All columns of points, where none of them is an item's: `Điểm thẩm định`, `Điểm điều tra xã hội học`; one where bonuses stand beside it. */
function namelessColumns(table: Table): readonly number[] | undefined {
  const points = columnsWhere(table, ({ role, earlier }) => role === 'points' && earlier !== true);
  const areNameless = points.every((each) => columnAt(table, each).group === undefined);
  return areNameless && points.length + adjustmentsOf(table).length > 1 && points.length > 0 ? points : undefined;
}

type PointsOfUnit = (unit: Unit, scale: Index) => readonly Place[] | undefined;

/** Looks through all tables of a unit once, however many of them have its composite. */
function pointsElsewhereOnce(context: CheckContext): PointsOfUnit {
  const placesIn = (scale: Index): ReadonlyMap<Unit, readonly Place[] | undefined> => {
    const columns = scale.items.map(({ key }) => context.tables.map((table) => pointsOf(table, key)));
    const units = context.joined.rosters.flatMap((roster) => roster.units);
    return new Map(units.map((unit) => [unit, pointsElsewhere(context, unit, columns)]));
  };
  const known = new Map<Index, ReturnType<typeof placesIn>>();
  return (unit, scale) => {
    const ofScale = known.get(scale) ?? placesIn(scale);
    known.set(scale, ofScale);
    return ofScale.get(unit);
  };
}

/**
 * A unit's points of every group, from the tables that are about the group.
 * @param items for each group the columns of its points, by table
 */
function pointsElsewhere(
  { tables }: CheckContext,
  unit: Unit,
  items: readonly (readonly (readonly number[])[])[],
): readonly Place[] | undefined {
  const found = items.map((columnsOf) => {
    const ref = unit.rows.find(({ table }) => columnsOf[table]?.length === 1);
    const [column] = ref === undefined ? [] : (columnsOf[ref.table] ?? []);
    return ref === undefined || column === undefined
      ? undefined
      : { table: tableAt(tables, ref.table), row: ref.row, column };
  });
  const places = found.filter((place) => place !== undefined);
  return places.length === found.length && places.length > 0 ? places : undefined;
}

function pointsOf(table: Table, key: string): readonly number[] {
  return columnsWhere(table, ({ role, group, earlier }) => role === 'points' && group === key && earlier !== true);
}

interface Term {
  readonly figure: number;
  readonly sign: 1 | -1;
  readonly interval: Interval;
}

function termAt(place: Place, sign: 1 | -1): Term | undefined {
  const figure = figureAt(place);
  return figure === null ? undefined : { figure, sign, interval: printedInterval(figure, columnOf(place)) };
}

/** A term as its components add up to it, where it is not what they do. */
function mended({ checked }: CheckContext, place: Place | undefined, term: Term): Term {
  if (place === undefined) return term;
  const { table, row, column } = place;
  const relations = checked.find((each) => each.table === table)?.relations ?? [];
  const sums = relations.find(
    (each) => each.relation.column === column && each.broken.has(row) && addsComponents(table, each),
  );
  const figure = sums === undefined ? undefined : solvedFor(table, sums.relation, column, row);
  return figure === undefined ? term : { ...term, figure, interval: printedInterval(figure, columnOf(place)) };
}

/** What the sum of a composite's terms is multiplied by and divided by: by nothing, or to their mean. */
interface Share {
  readonly times: number;
  readonly of: number;
}

function scaled({ low, high }: Interval, { times, of }: Share): Interval {
  return { low: (low * times) / of, high: (high * times) / of };
}

/** A composite beside the sum of its points, or their mean; `undefined` where one of them is missing, no observation where they agree. */
function judge(
  context: CheckContext,
  place: Place,
  points: readonly Place[],
  beside: ReturnType<typeof adjustmentsOf>,
): { readonly observation?: Observation<ScoreSum> } | undefined {
  const { table, row } = place;
  const value = figureAt(place);
  const terms = points.flatMap((each) => termAt(each, 1) ?? []);
  if (value === null || terms.length < points.length) return undefined;
  // A blank bonus or deduction is none.
  const adjusting = beside.filter(({ column }) => figureAt({ table, row, column }) !== null);
  const besides = adjusting.map(({ column }) => ({ table, row, column }));
  terms.push(...adjusting.flatMap(({ column, sign }) => termAt({ table, row, column }, sign) ?? []));
  const signs = terms.map(({ sign }) => sign);
  const printed = printedInterval(value, columnOf(place));
  const totalOf = (all: readonly Term[]): Interval =>
    sumOfIntervals(
      all.map(({ interval }) => interval),
      signs,
    );
  const { mean } = table;
  const share = mean === undefined ? { times: 1, of: 1 } : { times: mean.times, of: mean.terms.length };
  const total = scaled(totalOf(terms), share);
  if (meet(printed, total)) return {};
  // Points that are not what their components add up to are told of themselves, where the composite has what these do.
  if (meet(printed, scaled(totalOf(terms.map((term, at) => mended(context, points[at], term))), share))) return {};
  const added = sum(terms.map(({ figure, sign }) => sign * figure));
  const expected = mean === undefined ? added : round((added * share.times) / share.of, columnOf(place).decimals);
  const text = writtenLike(shownAt(context, place), expected, table);
  const calculation = sumOf(
    terms.map(({ figure }) => written(figure, table)),
    signs,
  );
  const whole = { ...place, figure: value };
  return {
    observation: observedAt<ScoreSum>(context, place, {
      severity: 'error',
      expected: text,
      tolerance: toleranceOf(printed, total),
      payload: {
        calculation: mean === undefined ? calculation : { kind: 'mean', sum: calculation, ...share },
        most: null,
      },
      ways: mean === undefined ? waysOfSum(whole, [...points, ...besides], signs) : waysOfMean(whole, points, mean),
    }),
  };
}
