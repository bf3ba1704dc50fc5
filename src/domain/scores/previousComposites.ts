import { subtract } from '../decimal/decimal';
import type { RowRef } from '../indicators/Roster';
import type { Settings } from '../settings/Settings';
import { type CellRef, tableAt } from '../tables/CellRef';
import { cellAt } from '../tables/cells';
import { columnAt, type CompositeRole, compositeColumn } from '../tables/columns';
import type { Table } from '../tables/Table';
import { headerWords } from '../vocabulary/headerWords';
import { wordsOf } from '../vocabulary/PhraseBook';
import { judgedComposite } from './roundedComposites';
import type { PreviousSource } from './ScoreModel';

interface Given {
  readonly value: number;
  readonly cell: CellRef;
}

/**
 * A unit's composite of before, as its own tables give it: a cell, or else the composite less the change that a cell
 * gives in a table without a column of before.
 */
export function previousOf(
  rows: readonly RowRef[],
  score: number | undefined,
  tables: readonly Table[],
  settings: Settings,
): { readonly value: number; readonly from: PreviousSource } | undefined {
  const given = firstFigure(rows, 'previousComposite', tables);
  if (given !== undefined) return { value: given.value, from: { kind: 'cell', cell: given.cell } };
  const stating = rows.filter(({ table }) => statesChangeAlone(tableAt(tables, table)));
  const change = score === undefined ? undefined : firstFigure(stating, 'delta', tables);
  if (score === undefined || change === undefined) return undefined;
  return {
    value: judgedComposite(subtract(score, change.value), settings),
    from: { kind: 'change', cell: change.cell },
  };
}

/** The first figure that a unit's rows have in the composite's column of a role. */
export function firstFigure(rows: readonly RowRef[], role: CompositeRole, tables: readonly Table[]): Given | undefined {
  for (const { table, row } of rows) {
    const of = tableAt(tables, table);
    const column = compositeColumn(of, role);
    if (column === undefined) continue;
    const { figure, reading } = cellAt(of, row, column);
    if (figure !== null && !(role === 'delta' && reading.kind === 'number' && reading.percent === true))
      return { value: figure, cell: { table, row, column } };
  }
  return undefined;
}

/** Whether a table has its composites and their changes in points, and no composites of before. */
function statesChangeAlone(table: Table): boolean {
  const change = compositeColumn(table, 'delta');
  if (change === undefined || compositeColumn(table, 'composite') === undefined) return false;
  if (compositeColumn(table, 'previousComposite') !== undefined) return false;
  // A change in percent is no difference of points.
  const said = columnAt(table, change).path.flatMap((part) => headerWords.allIn(wordsOf(part)));
  return said.every(({ meaning }) => meaning !== 'rate');
}
