import { firstAddress, headerAddress } from '../../../tables/cells';
import { columnsWith, compositeColumn } from '../../../tables/columns';
import { comparePeriods, isPartOf } from '../../../tables/periods';
import type { Table } from '../../../tables/Table';
import { tableAt } from '../../../tables/CellRef';
import { periodIn } from '../../../vocabulary/periods';
import type { CheckContext } from '../../CheckContext';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type PeriodsNotComparable, sentences } from './sentences';

/** Says why there is no comparison although an earlier period was given: an empty change is never left unexplained (SPEC 2). */
export const periodsNotComparable = defineRule('periods-not-comparable', sentences, (context) => [
  ...refusedPeriod(context),
  ...refusedBoards(context),
  ...context.tables.flatMap(otherKind),
  ...otherUnits(context),
]);

function refusedPeriod({ past, tables }: CheckContext): readonly Observation<PeriodsNotComparable>[] {
  const table = tables.find((each) => columnsWith(each, 'composite').length > 0) ?? tables[0];
  const [first] = past.refused;
  if (past.compared !== undefined || first === undefined || table === undefined) return [];
  const { candidate, reason } = first;
  return [
    observedOf(
      table,
      { reason, units: [], against: candidate.period ?? null },
      candidate.period?.label ?? candidate.origin,
    ),
  ];
}

/** Boards that are compared with nothing, unlike others, since what is there of their units is of another kind of period. */
function refusedBoards({ past, boards, tables }: CheckContext): readonly Observation<PeriodsNotComparable>[] {
  if (past.compared === undefined) return [];
  return boards.flatMap(({ units, from }) => {
    if (units.some(({ previous }) => previous !== null)) return [];
    const keys = new Set(units.map(({ unit }) => unit.key));
    const refused = past.refused.find(
      ({ candidate, reason }) =>
        reason === 'other-kind' && candidate.scores.some(({ identity }) => keys.has(identity.key)),
    );
    if (refused === undefined) return [];
    const { period, origin } = refused.candidate;
    const payload = { reason: refused.reason, units: [], against: period };
    return [observedOf(tableAt(tables, from.mainTable), payload, period?.label ?? origin)];
  });
}

/** Composites of an earlier period of another kind beside those of the table's own, and none that these can be compared with. */
function otherKind(table: Table): readonly Observation<PeriodsNotComparable>[] {
  const { period } = table;
  if (period === undefined || compositeColumn(table, 'composite') === undefined) return [];
  if (compositeColumn(table, 'previousComposite') !== undefined) return [];
  const others = table.columns.flatMap(({ role, group, earlier, header }, column) => {
    const own = role === 'points' && group === undefined && earlier === true ? periodIn(header) : undefined;
    return own === undefined || own.kind === period.kind ? [] : [{ column, own }];
  });
  const parts = table.columns.flatMap(({ earlier, header }) => {
    const own = earlier === true ? periodIn(header) : undefined;
    return own !== undefined && isPartOf(own, period) ? [own.label] : [];
  });
  // Several parts of the period make it up; one alone stands there to be compared with: half a year beside the whole.
  const refused = others.filter(({ own }) => new Set(parts).size < 2 || !isPartOf(own, period));
  const last = refused.reduce<(typeof refused)[number] | undefined>(
    (latest, each) => (latest === undefined || (comparePeriods(each.own, latest.own) ?? 0) > 0 ? each : latest),
    undefined,
  );
  if (last === undefined) return [];
  const payload = { reason: 'other-kind' as const, units: [], against: last.own };
  return [{ ...observedOf(table, payload, last.own.label), cell: headerAddress(table, last.column) }];
}

/** Boards whose units were not all ranked in both periods: composites compare one by one, ranks do not. */
function otherUnits({ boards, tables }: CheckContext): readonly Observation<PeriodsNotComparable>[] {
  return boards.flatMap(({ units, from }) => {
    const inBoth = units.some(({ score, previous }) => score !== null && previous !== null);
    const inOne = units.filter(({ score, previous }) => (score === null) !== (previous === null));
    if (!inBoth || inOne.length === 0) return [];
    const payload = { reason: 'other-units' as const, units: inOne.map(({ name }) => name), against: null };
    return [observedOf(tableAt(tables, from.mainTable), payload, null)];
  });
}

function observedOf(
  table: Table,
  payload: PeriodsNotComparable,
  found: string | null,
): Observation<PeriodsNotComparable> {
  return {
    severity: 'info',
    sheet: table.sheet,
    cell: firstAddress(table),
    unit: null,
    found,
    expected: null,
    tolerance: null,
    payload,
  };
}
