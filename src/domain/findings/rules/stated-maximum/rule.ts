import { sum } from '../../../decimal/decimal';
import { itemNamed } from '../../../indices/itemNamed';
import { indexOf } from '../../../settings/indexOf';
import { headerAddress } from '../../../tables/cells';
import { columnAt, columnsWhere, compositeColumn } from '../../../tables/columns';
import { rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { statementsIn } from '../../../vocabulary/statements';
import { sumOf } from '../../arithmetic';
import type { CheckContext } from '../../CheckContext';
import { figureAt, headerOf, observedAt, written } from '../../figures';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { sentences, type StatedMaximum } from './sentences';

/** Maxima that a table states and that contradict each other: a row of maxima and the headers, the items and the whole. */
export const statedMaximum = defineRule('stated-maximum', sentences, (context) =>
  context.tables.flatMap((table) => {
    const [row] = rowsOfKind(table, 'maximum');
    const againstHeaders = row === undefined ? [] : headersContradicted(context, table, row);
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

/** The maximum that a column's header states, its lowest part first. */
function headerMaximum(table: Table, column: number): number | undefined {
  return columnAt(table, column)
    .path.map((part) => statementsIn(part).max)
    .findLast((max) => max !== undefined);
}

function wholeContradicted(
  context: CheckContext,
  table: Table,
  row: number | undefined,
): readonly Observation<StatedMaximum>[] {
  const composite = compositeColumn(table, 'composite');
  if (composite === undefined) return [];
  const stated = (column: number): number | undefined =>
    (row === undefined ? null : figureAt({ table, row, column })) ?? headerMaximum(table, column);
  const whole = stated(composite);
  const { items, ...index } = indexOf(table, context.settings);
  const columns = columnsWhere(
    table,
    ({ role, earlier, formula, max }) =>
      role === 'points' && earlier !== true && formula === undefined && max !== undefined,
  ).filter((column) => columnAt(table, column).group !== undefined);
  const maxima = columns.map(stated);
  const known = maxima.filter((max) => max !== undefined);
  const groups = new Set(columns.map((column) => columnAt(table, column).group));
  // Only where every item is there once, each with its maximum, have they to make up the whole.
  if (
    whole === undefined ||
    known.length < items.length ||
    groups.size !== items.length ||
    columns.length > items.length
  )
    return [];
  const total = sum(known);
  if (total === whole) return [];
  const usualOf = (column: number): number | undefined =>
    itemNamed({ items, ...index }, columnAt(table, column).group)?.max;
  const off = columns.filter((column, at) => usualOf(column) !== undefined && usualOf(column) !== maxima[at]);
  const [only, another] = off;
  const at = only !== undefined && another === undefined ? only : composite;
  const usual = at === composite ? undefined : usualOf(at);
  const payload: StatedMaximum = {
    kind: 'sum',
    calculation: sumOf(known.map((max) => written(max, table))),
    sum: written(total, table),
    whole: written(whole, table),
    usual: usual === undefined ? null : written(usual, table),
  };
  if (row !== undefined)
    return [
      observedAt<StatedMaximum>(context, { table, row, column: at }, { severity: 'warning', unit: null, payload }),
    ];
  return [
    {
      severity: 'warning',
      sheet: table.sheet,
      cell: headerAddress(table, at),
      unit: null,
      found: written(stated(at) ?? whole, table),
      expected: null,
      tolerance: null,
      payload,
    },
  ];
}
