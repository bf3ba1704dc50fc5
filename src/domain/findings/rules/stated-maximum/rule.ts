import { sum } from '../../../decimal/decimal';
import { itemNamed } from '../../../indices/itemNamed';
import { indexOf } from '../../../settings/indexOf';
import { headerAddress } from '../../../tables/cells';
import { adjustmentsOf, columnAt, columnsWhere, compositeColumn } from '../../../tables/columns';
import { rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { statementsIn } from '../../../vocabulary/statements';
import { calculationOf, sumOf } from '../../arithmetic';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import { figureAt, headerOf, observedAt, written } from '../../figures';
import type { Observation } from '../../Observation';
import { amountOf, holdsIn, type Relation, termsOf } from '../../relations/Relation';
import { defineRule } from '../Rule';
import { sentences, type StatedMaximum } from './sentences';

/** Maxima that a table states and that contradict each other: a row of maxima and the headers, the items and the whole. */
export const statedMaximum = defineRule('stated-maximum', sentences, (context) =>
  context.checked.flatMap((checked) => {
    const { table } = checked;
    const [row] = rowsOfKind(table, 'maximum');
    const againstHeaders =
      row === undefined
        ? []
        : [...headersContradicted(context, table, row), ...sumsContradicted(context, checked, row)];
    // A maximum that its own header contradicts spoils the sum as well.
    return againstHeaders.length > 0 ? againstHeaders : wholeContradicted(context, table, row);
  }),
);

function headersContradicted(context: CheckContext, table: Table, row: number): readonly Observation<StatedMaximum>[] {
  return columnsWhere(table, ({ role }) => role === 'points' || role === 'composite').flatMap((column) => {
    const [stated, said] = [figureAt({ table, row, column }), headerMaximum(table, column)];
    if (stated === null || said === undefined || stated === said) return [];
    return [
      observedAt<StatedMaximum>(
        context,
        { table, row, column },
        {
          severity: 'warning',
          unit: null,
          payload: { kind: 'header', header: headerOf(columnAt(table, column)), maximum: written(said, table) },
        },
      ),
    ];
  });
}

/** The maxima that are not the sums which the table's codes, or its units, say the columns are. */
function sumsContradicted(
  context: CheckContext,
  { table, relations }: CheckedTable,
  row: number,
): readonly Observation<StatedMaximum>[] {
  const wrong = new Set(
    relations.filter(({ relation }) => holdsIn(table, relation, row) === false).map(({ relation }) => relation.column),
  );
  return relations.flatMap(({ relation }) => {
    // What a wrong maximum goes into follows from it.
    if (termsOf(relation).some((term) => wrong.has(term))) return [];
    const found = figureAt({ table, row, column: relation.column });
    const amount = amountOf(table, relation, row);
    const calculation = calculationOf(table, relation, row);
    if (relation.kind !== 'sum' || found === null || amount === undefined || calculation === undefined) return [];
    if (found === amount.value || !isScored(table, relation.column)) return [];
    const place = { table, row, column: relation.column };
    const [total, whole] = [written(amount.value, table), written(found, table)];
    return [
      observedAt<StatedMaximum>(context, place, {
        severity: 'warning',
        unit: null,
        payload: { kind: 'sum', calculation, sum: total, whole, usual: null },
      }),
    ];
  });
}

function isScored(table: Table, column: number): boolean {
  const { role } = columnAt(table, column);
  return role === 'points' || role === 'composite';
}

/** The maximum that a column's header states, its lowest part first. */
function headerMaximum(table: Table, column: number): number | undefined {
  return columnAt(table, column)
    .path.map((part) => statementsIn(part).max)
    .findLast((max) => max !== undefined);
}

/** The items' maxima and the whole that a table states. */
interface StatedWhole {
  readonly whole: number;
  readonly composite: number;
  /** The columns of the items' points, and the maximum of each. */
  readonly items: readonly { readonly column: number; readonly max: number }[];
  /** The most that bonuses come to, column by column. */
  readonly bonuses: readonly number[];
}

/** Only where every item is there once, or what is there makes up the units' composites, each with its maximum, have they to make up the whole. */
function statedWhole(context: CheckContext, table: Table, row: number | undefined): StatedWhole | undefined {
  const composite = compositeColumn(table, 'composite');
  if (composite === undefined) return undefined;
  const whole = statedAt(table, row, composite);
  const columns = columnsWhere(
    table,
    ({ role, earlier, formula, max, group }) =>
      role === 'points' && earlier !== true && formula === undefined && max !== undefined && group !== undefined,
  );
  const items = columns.flatMap((column) => {
    const max = statedAt(table, row, column);
    return max === undefined ? [] : [{ column, max }];
  });
  const groups = new Set(columns.map((column) => columnAt(table, column).group));
  const wanted = indexOf(table, context.settings).items.length;
  const isEach = items.length === columns.length && groups.size === columns.length;
  const isComplete = isEach && (columns.length === wanted || makeUp(table, columns, composite));
  const bonuses = adjustmentsOf(table).flatMap(({ column, sign }) =>
    sign > 0 ? (statedAt(table, row, column) ?? []) : [],
  );
  return whole === undefined || !isComplete ? undefined : { whole, composite, items, bonuses };
}

/** Of fewer composites none is believed to be the sum of some points. */
const ENOUGH_UNITS = 5;

/** Whether the composites of nearly all units are the sums of some columns of points, none of which is superfluous. */
function makeUp(table: Table, columns: readonly number[], composite: number): boolean {
  const relation: Relation = {
    kind: 'sum',
    column: composite,
    terms: columns.map((column) => ({ column, sign: 1 })),
  };
  const tried = rowsOfKind(table, 'unit').map((row) => holdsIn(table, relation, row));
  const held = tried.filter((holds) => holds === true).length;
  return columns.length > 1 && held >= ENOUGH_UNITS && held * 10 >= tried.length * 8;
}

/** The maximum that a row of maxima states for a column, or else its header. */
function statedAt(table: Table, row: number | undefined, column: number): number | undefined {
  return (row === undefined ? null : figureAt({ table, row, column })) ?? headerMaximum(table, column);
}

function wholeContradicted(
  context: CheckContext,
  table: Table,
  row: number | undefined,
): readonly Observation<StatedMaximum>[] {
  const found = statedWhole(context, table, row);
  if (found === undefined) return [];
  const { whole, composite, items, bonuses } = found;
  const itemMaxima = items.map(({ max }) => max);
  // A whole may be told with bonuses or without.
  const maxima = [...itemMaxima, ...bonuses];
  const total = sum(maxima);
  if (total === whole || sum(itemMaxima) === whole) return [];
  const index = indexOf(table, context.settings);
  const usualOf = (column: number): number | undefined => itemNamed(index, columnAt(table, column).group)?.max;
  const off = items.filter(({ column, max }) => usualOf(column) !== undefined && usualOf(column) !== max);
  const [only, another] = off;
  // One maximum that is not the index's is the wrong one; otherwise it may be any of them, and the whole is told of.
  const wrong = only !== undefined && another === undefined ? only : { column: composite, max: whole };
  const usual = wrong === only ? usualOf(wrong.column) : undefined;
  const payload: StatedMaximum = {
    kind: 'sum',
    calculation: sumOf(maxima.map((max) => written(max, table))),
    sum: written(total, table),
    whole: written(whole, table),
    usual: usual === undefined ? null : written(usual, table),
  };
  const said = { severity: 'warning', unit: null, payload } as const;
  if (row !== undefined) return [observedAt<StatedMaximum>(context, { table, row, column: wrong.column }, said)];
  const cell = headerAddress(table, wrong.column);
  return [{ ...said, sheet: table.sheet, cell, found: written(wrong.max, table), expected: null, tolerance: null }];
}
