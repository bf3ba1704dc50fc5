import type { RowRef } from '../indicators/Roster';
import { type CellRef, tableAt } from '../tables/CellRef';
import { addressOf } from '../tables/cells';
import { columnAt } from '../tables/columns';
import type { Table } from '../tables/Table';
import type { Underperformance } from './Board';
import { fallsShort, isNotApplicable, type JudgedColumn, judgedValue } from './judgedColumns';
import type { BoardIndicator } from './ScoreModel';

/** A cell that falls short of its target, by indices as well. */
export interface Shortcoming extends Underperformance {
  readonly ref: CellRef;
}

/**
 * The cells of one row that fall short of their targets, left to right.
 * @param judged the judged columns of each of the tables
 */
export function shortcomings(
  { table: index, row }: RowRef,
  tables: readonly Table[],
  judged: readonly (readonly JudgedColumn[])[],
): readonly Shortcoming[] {
  const table = tableAt(tables, index);
  return (judged[index] ?? []).flatMap((each) => {
    const value = judgedValue(table, each, row);
    if (value === null || !fallsShort(value, each) || isNotApplicable(table, row, each.column)) return [];
    const { header } = columnAt(table, each.column);
    const cell = addressOf(table, row, each.column);
    const ref = { table: index, row, column: each.column };
    return [{ ref, sheet: table.sheet, cell, header, value, target: each.target }];
  });
}

/** Which of a board's indicators the shortcomings are of, with the figures that fall short. */
export function shortIndicators(
  short: readonly Shortcoming[],
  indicators: readonly BoardIndicator[],
): ReadonlyMap<number, number> {
  return new Map(
    short.flatMap(({ ref, value }): [number, number][] => {
      const index = indicators.findIndex(({ table, column }) => table === ref.table && column === ref.column);
      return index < 0 ? [] : [[index, value]];
    }),
  );
}
