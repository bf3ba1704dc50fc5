import { sum } from '../../decimal/decimal';
import type { Unit } from '../../indicators/Roster';
import type { Settings } from '../../settings/Settings';
import type { Table } from '../../tables/Table';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { correctionOf, slipBetween } from '../correction';
import { addressOf, columnsWhere, figureAt, findingAt, type Place, shownAt, writtenLike } from '../figures';
import { meet, printedInterval, sumOfIntervals, toleranceOf } from '../interval';

/** Composites that are not the sum of the group points, of their own table or else of the groups' tables. */
export const scoreSum: Check = (context) => {
  const units = new Map<string, Unit>(
    context.joined.rosters.flatMap(({ units }) =>
      units.flatMap((unit) => unit.rows.map(({ table, row }) => [`${table}/${row}`, unit] as const)),
    ),
  );
  return context.tables.flatMap((table, index) => {
    const composite = table.columns.findIndex(({ role, earlier }) => role === 'composite' && earlier !== true);
    if (composite < 0 || context.joined.earlierTables.includes(index)) return [];
    const own = groupColumns(table, context.settings);
    const tried = table.rows.flatMap((row, at) => {
      if (row.kind === 'section') return [];
      const unit = units.get(`${index}/${at}`);
      const points = own?.map((column) => ({ table, row: at, column })) ?? (unit && pointsElsewhere(context, unit));
      const judged = points === undefined ? undefined : judge(context, { table, row: at, column: composite }, points);
      return judged === undefined ? [] : [judged];
    });
    const wrong = tried.filter(({ finding }) => finding !== undefined).length;
    // Where not one composite of many agrees, it is no sum of these points (bonuses, other weights); points of other
    // tables may be of another time, so that most must agree.
    if (own === undefined ? wrong * 2 > tried.length : tried.length >= 5 && wrong === tried.length)
      return [skipped(context, table, composite)];
    return tried.flatMap(({ finding }) => finding ?? []);
  });
};

/** The points column of every group, where the table has just one of each. */
function groupColumns(table: Table, { groups }: Settings): readonly number[] | undefined {
  const columns = groups.map(({ key }) =>
    columnsWhere(table, ({ role, group, earlier }) => role === 'points' && group === key && earlier !== true),
  );
  return columns.every((each) => each.length === 1) ? columns.flat() : undefined;
}

/** A unit's points of every group, from the tables that are about the group. */
function pointsElsewhere({ tables, settings }: CheckContext, unit: Unit): readonly Place[] | undefined {
  const found = settings.groups.map(({ key }) =>
    unit.rows
      .flatMap(({ table: index, row }) => {
        const table = tables[index];
        if (table === undefined) return [];
        const columns = columnsWhere(
          table,
          ({ role, group, earlier }) => role === 'points' && group === key && earlier !== true,
        );
        return columns.length === 1 ? columns.map((column) => ({ table, row, column })) : [];
      })
      .at(0),
  );
  const places = found.filter((place) => place !== undefined);
  return places.length === found.length && places.length > 0 ? places : undefined;
}

function judge(
  context: CheckContext,
  place: Place,
  points: readonly Place[],
): { readonly finding?: RawFinding } | undefined {
  const { table } = place;
  const column = table.columns[place.column];
  const value = figureAt(place);
  const terms = points.flatMap((each) => {
    const [at, figure] = [each.table.columns[each.column], figureAt(each)];
    return at === undefined || figure === null ? [] : [{ figure, interval: printedInterval(figure, at) }];
  });
  if (value === null || column === undefined || terms.length < points.length) return undefined;
  const printed = printedInterval(value, column);
  const total = sumOfIntervals(terms.map(({ interval }) => interval));
  if (meet(printed, total)) return {};
  const expected = sum(terms.map(({ figure }) => figure));
  const text = writtenLike(shownAt(context, place), expected, table);
  return {
    finding: findingAt(context, place, {
      rule: 'score-sum',
      severity: 'error',
      expected: text,
      tolerance: toleranceOf(printed, total),
      ...(slipBetween(value, expected) === undefined
        ? {}
        : { correction: correctionOf(addressOf(place), value, expected, text) }),
    }),
  };
}

function skipped(context: CheckContext, table: Table, column: number): RawFinding {
  const row = table.rows.findIndex(({ kind }) => kind === 'unit');
  return findingAt(
    context,
    { table, row, column },
    { rule: 'rule-skipped', severity: 'info', words: { skipped: 'score-sum', why: 'none' } },
  );
}
