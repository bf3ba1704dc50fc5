import { columnAt, columnsWith, headerAbove } from '../../tables/columns';
import { figureAt } from '../../tables/cells';
import { rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { hasShape, totalHeader } from '../../vocabulary/rateSenses';
import { headerOf } from '../figures';
import { holdsIn, type Relation } from './Relation';

/** Fewer rows that keep to a sum do not show that it is what its header says. */
const TELLING_ROWS = 3;

/**
 * The sums that headers say, below one header the total of all counts beside it, whatever periods these are of: `Kế hoạch vốn ›
 * Năm 2025 kéo dài | Năm 2026 | Tổng`. All rows but one, or nine of ten, have to keep to them.
 */
export function saidSums(table: Table): readonly Relation[] {
  const counts = columnsWith(table, 'count');
  return counts.flatMap((column): readonly Relation[] => {
    const parent = headerAbove(columnAt(table, column));
    if (parent === '' || !saysTotal(table, column)) return [];
    const beside = counts.filter((each) => each !== column && headerAbove(columnAt(table, each)) === parent);
    if (beside.length < 2 || beside.some((each) => saysTotal(table, each))) return [];
    const sum: Relation = { kind: 'sum', column, terms: beside.map((term) => ({ column: term, sign: 1 })) };
    return isKept(table, sum, beside) ? [sum] : [];
  });
}

function saysTotal(table: Table, column: number): boolean {
  return hasShape(headerOf(columnAt(table, column)), totalHeader);
}

function isKept(table: Table, sum: Relation, terms: readonly number[]): boolean {
  const tried = rowsOfKind(table, 'unit').filter((row) => holdsIn(table, sum, row) !== undefined);
  const held = tried.filter((row) => holdsIn(table, sum, row) === true);
  // A sum of one term and zeros holds for whatever column is beside it.
  const telling = held.filter((row) => terms.filter((term) => figureAt(table, row, term) !== 0).length > 1);
  return telling.length >= TELLING_ROWS && tried.length - held.length <= Math.max(1, Math.floor(tried.length / 10));
}
