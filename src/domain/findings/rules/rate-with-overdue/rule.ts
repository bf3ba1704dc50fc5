import type { RowRef } from '../../../indicators/Roster';
import { columnAt, columnsWhere } from '../../../tables/columns';
import type { Column } from '../../../tables/Table';
import { saysOnTime, saysOverdue } from '../../../vocabulary/deadlines';
import type { CheckContext } from '../../CheckContext';
import { addressOf, columnOf, figureAt, headerOf, observedAt, type Place, shownAt, written } from '../../figures';
import { halfUnit } from '../../interval';
import type { Observation } from '../../Observation';
import { sameTime } from '../../sameTime';
import { defineRule } from '../Rule';
import { type RateWithOverdue, sentences } from './sentences';

/** The group of 766 that is scored by what was solved on time (SPEC 2). */
const ON_TIME_GROUP = 'progress';
const ALL = 100;

/** Units that solved all of their dossiers on time and have overdue ones all the same, in one table or in two. */
export const rateWithOverdue = defineRule('rate-with-overdue', sentences, (context) =>
  context.joined.rosters.flatMap(({ units }) => units.flatMap(({ rows }) => contradictionOf(context, rows) ?? [])),
);

function contradictionOf(context: CheckContext, rows: readonly RowRef[]): Observation<RateWithOverdue> | undefined {
  const [rate] = cellsIn(context, rows, isOnTimeRate).filter((place) => figureAt(place) === ALL);
  if (rate === undefined) return undefined;
  const [overdue] = cellsIn(context, rows, isOverdueCount).filter(
    (place) => (figureAt(place) ?? 0) > 0 && sameTime(place.table, rate.table),
  );
  if (overdue === undefined) return undefined;
  const count = figureAt(overdue) ?? 0;
  const dossiers = mostDossiers(overdue);
  // Of very many dossiers a few overdue ones still round to 100.
  if (dossiers !== undefined && (count * ALL) / dossiers <= halfUnit(columnOf(rate))) return undefined;
  const cell = addressOf(overdue);
  return observedAt<RateWithOverdue>(context, rate, {
    severity: dossiers === undefined ? 'info' : 'warning',
    expected: `< ${ALL}`,
    other: { sheet: overdue.table.sheet, cell },
    payload: {
      header: headerOf(columnOf(rate)),
      overdue: {
        count: shownAt(context, overdue) ?? written(count, overdue.table),
        cell,
        sheet: overdue.table.sheet === rate.table.sheet ? null : overdue.table.sheet,
      },
      dossiers: dossiers === undefined ? null : written(dossiers, overdue.table),
    },
  });
}

function cellsIn(
  { tables }: CheckContext,
  rows: readonly RowRef[],
  test: (column: Column) => boolean,
): readonly Place[] {
  return rows.flatMap(({ table: index, row }) => {
    const table = tables[index];
    return table === undefined ? [] : columnsWhere(table, test).map((column) => ({ table, row, column }));
  });
}

function isOnTimeRate({ role, earlier, group, path }: Column): boolean {
  if (role !== 'rate' || earlier === true || path.some(saysOverdue)) return false;
  return group === ON_TIME_GROUP || path.some(saysOnTime);
}

function isOverdueCount({ role, earlier, path }: Column): boolean {
  return role === 'count' && earlier !== true && path.some(saysOverdue);
}

/** The largest count of the row beside the overdue ones: a rate is of no more dossiers than that. */
function mostDossiers({ table, row, column }: Place): number | undefined {
  const counts = columnsWhere(table, ({ role, earlier }) => role === 'count' && earlier !== true)
    .filter((each) => each !== column && !columnAt(table, each).path.some(saysOverdue))
    .flatMap((each) => figureAt({ table, row, column: each }) ?? []);
  return counts.length === 0 ? undefined : Math.max(...counts);
}
