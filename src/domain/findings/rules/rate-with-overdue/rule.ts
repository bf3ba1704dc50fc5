import type { RowRef } from '../../../indicators/Roster';
import { casesCounted } from '../../../tables/casesCounted';
import { columnAt, columnsWhere } from '../../../tables/columns';
import { stageOfWork } from '../../../tables/stageOfWork';
import type { Column, Table } from '../../../tables/Table';
import { saysOnTime, saysOverdue } from '../../../vocabulary/deadlines';
import { entryAt } from '../../../workbook/entryAt';
import type { CheckContext } from '../../CheckContext';
import { addressOf, columnOf, figureAt, headerOf, observedAt, type Place, shownAt, written } from '../../figures';
import { halfUnit } from '../../interval';
import type { Observation } from '../../Observation';
import { termsOf } from '../../relations/Relation';
import { sameTime } from '../../sameTime';
import { defineRule } from '../Rule';
import { type RateWithOverdue, sentences } from './sentences';

/** The group of 766 that is scored by what was solved on time (SPEC 2). */
const ON_TIME_GROUP = 'progress';
const ALL = 100;

/** Units that solved all of their dossiers on time and have overdue ones all the same, in one table or in two. */
export const rateWithOverdue = defineRule('rate-with-overdue', sentences, (context) => {
  const rates = columnsOf(context, (table) => columnsWhere(table, isOnTimeRate));
  const overdue = columnsOf(context, overdueCounts);
  return context.joined.rosters.flatMap(({ units }) =>
    units.flatMap(({ rows }) => contradictionOf(context, cellsIn(rows, rates), cellsIn(rows, overdue)) ?? []),
  );
});

function contradictionOf(
  context: CheckContext,
  rates: readonly Place[],
  counts: readonly Place[],
): Observation<RateWithOverdue> | undefined {
  const rate = rates.find((place) => figureAt(place) === ALL);
  if (rate === undefined) return undefined;
  const overdue = counts.find(
    (place) => (figureAt(place) ?? 0) > 0 && sameTime(place.table, rate.table) && !isLeftOut(context, place, rate),
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
      all: dossiers === undefined ? null : written(dossiers, overdue.table),
      kind: casesCounted(overdue.table, [overdue.column]),
    },
  });
}

/** Whether the rows of a rate's own table show that it is a ratio of other overdue work than a column counts. */
function isLeftOut({ relations, tables }: CheckContext, { table, column }: Place, rate: Place): boolean {
  if (table !== rate.table) return false;
  return relations.some(({ table: index, relation }) => {
    if (entryAt(tables, index) !== table || relation.kind !== 'ratio' || relation.column !== rate.column) return false;
    const terms = termsOf(relation);
    return !terms.includes(column) && terms.some((term) => columnAt(table, term).path.some(saysOverdue));
  });
}

/** Some columns of a table. */
interface ColumnsOfTable {
  readonly table: Table;
  readonly columns: readonly number[];
}

function columnsOf({ tables }: CheckContext, pick: (table: Table) => readonly number[]): readonly ColumnsOfTable[] {
  return tables.map((table) => ({ table, columns: pick(table) }));
}

function cellsIn(rows: readonly RowRef[], tables: readonly ColumnsOfTable[]): readonly Place[] {
  return rows.flatMap(({ table: index, row }) => {
    const { table, columns } = entryAt(tables, index);
    return columns.map((column) => ({ table, row, column }));
  });
}

function isOnTimeRate({ role, earlier, group, path }: Column): boolean {
  if (role !== 'rate' || earlier === true || path.some(saysOverdue)) return false;
  return group === ON_TIME_GROUP || path.some(saysOnTime);
}

function overdueCounts(table: Table): readonly number[] {
  const counts = columnsWhere(
    table,
    ({ role, earlier, path }) => role === 'count' && earlier !== true && path.some(saysOverdue),
  );
  // What is still to be done counts in no rate of what was.
  return counts.filter((column) => stageOfWork(table, column)?.stage !== 'open');
}

/** The largest count of the row beside the overdue ones: a rate is of no more dossiers than that. */
function mostDossiers({ table, row, column }: Place): number | undefined {
  const counts = columnsWhere(table, ({ role, earlier }) => role === 'count' && earlier !== true)
    .filter((each) => each !== column && !columnAt(table, each).path.some(saysOverdue))
    .flatMap((each) => figureAt({ table, row, column: each }) ?? []);
  return counts.length === 0 ? undefined : Math.max(...counts);
}
