import { contentOf, positionOf } from '../../../tables/cells';
import { rowsOfKind } from '../../../tables/rows';
import type { PlannedCell } from '../../plan/SheetPlan';
import type { CopiedTable } from '../copiedTable';

/**
 * The number column (STT) of a table whose units changed places: the first unit gets the number that the first one had, and so
 * on, so that they count on as the office counts. A table in its own order keeps its numbers.
 * @returns one for each of the table's rows
 */
export function renewedNumbers({ table, sheet, source }: CopiedTable, column: number): readonly PlannedCell[] {
  const cells = table.rows.map((): PlannedCell => null);
  if (source.rows === undefined) return cells;
  const rowOf = new Map(source.rows.map((from, row) => [from, row]));
  const before = rowsOfKind(source.table, 'unit');
  rowsOfKind(table, 'unit').forEach((row, at) => {
    const holder = rowOf.get(before[at] ?? NaN);
    if (holder === undefined || holder === row) return;
    const number = contentOf(sheet, positionOf(table, holder, column));
    if (typeof number === 'number' || typeof number === 'string') cells[row] = number;
  });
  return cells;
}
