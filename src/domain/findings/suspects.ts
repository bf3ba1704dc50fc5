import { subtract, sum } from '../decimal/decimal';
import type { Table } from '../tables/Table';
import { figureAt } from './figures';
import type { Total } from './totals';
import { amountOf, type Relation, type TableRelation, termsOf } from './relations/Relation';

/** The figure that a column needs in a row for a sum to hold; `undefined` for ratios and missing figures. */
export function solvedFor(table: Table, relation: Relation, column: number, row: number): number | undefined {
  const total = figureAt({ table, row, column: relation.column });
  const amount = amountOf(table, relation, row);
  if (total === null || amount === undefined) return undefined;
  if (column === relation.column) return amount.value;
  if (relation.kind !== 'sum') return undefined;
  const term = relation.terms.find((each) => each.column === column);
  const value = figureAt({ table, row, column });
  if (term === undefined || value === null) return undefined;
  return sum([value, term.sign * subtract(total, amount.value)]);
}

/**
 * The rows in which a column lacks what its total has, as the relations broken there say it, where they make up all of
 * the difference; otherwise none.
 */
export function missingTerms(
  table: Table,
  relations: readonly TableRelation[],
  column: number,
  difference: number,
): readonly { readonly row: number; readonly by: number }[] {
  for (const { relation, broken } of relations) {
    if (!termsOf(relation).includes(column) || broken.size === 0 || broken.size > 5) continue;
    const lacking = [...broken].flatMap((row) => {
      const wanted = solvedFor(table, relation, column, row);
      const value = figureAt({ table, row, column });
      return wanted === undefined || value === null ? [] : [{ row, by: subtract(wanted, value) }];
    });
    if (lacking.length === broken.size && sum(lacking.map(({ by }) => by)) === difference) return lacking;
  }
  return [];
}

/** Whether a wrong total speaks against its column's figure in a row: in each of its rows, unless one lacks just as much. */
export function speaksAgainst(
  { place: { table, column }, members, found, amount, agrees }: Total,
  row: number,
  relations: readonly TableRelation[],
): boolean {
  if (agrees || !members.has(row)) return false;
  const lacksAll = (relation: Relation, at: number): boolean => {
    const wanted = solvedFor(table, relation, column, at);
    const value = figureAt({ table, row: at, column });
    return wanted !== undefined && value !== null && subtract(wanted, value) === subtract(found, amount.value);
  };
  const alone = relations.flatMap(({ relation, broken }) =>
    relation.kind === 'sum' ? [...broken].filter((at) => members.has(at) && lacksAll(relation, at)) : [],
  );
  return alone.length === 0 || alone.includes(row);
}

/** A cell of a row that is most likely wrong, and the broken relation it is judged by. */
export interface Suspect {
  readonly column: number;
  readonly relation: TableRelation;
}

/**
 * Which cells of one row could explain its broken relations: those that stand in most of the broken ones, in few that
 * hold, and in a column whose total speaks against them. One for each set of relations that has a cell in common.
 */
export function suspectsIn(
  row: number,
  relations: readonly TableRelation[],
  totals: readonly Total[],
): readonly Suspect[] {
  const suspects: Suspect[] = [];
  let broken = relations.filter((each) => each.broken.has(row));
  const holding = relations.filter(
    (each) => each.relation.kind === 'sum' && each.rows.has(row) && !each.broken.has(row),
  );
  const has = ({ relation }: TableRelation, column: number): boolean =>
    relation.column === column || termsOf(relation).includes(column);
  const against = new Set(
    totals.filter((total) => speaksAgainst(total, row, relations)).map(({ place }) => place.column),
  );
  while (broken.length > 0) {
    const now = broken;
    const own = now.map(({ relation }) => relation.column);
    const columns = [...new Set([...own, ...now.flatMap(({ relation }) => termsOf(relation))])];
    const weight = (column: number): number =>
      now.filter((each) => has(each, column)).length * 2 -
      holding.filter((each) => has(each, column)).length * 2 +
      (against.has(column) ? 3 : 0);
    const [column] = columns.sort((one, other) => weight(other) - weight(one));
    if (column === undefined) break;
    const relation =
      now.find((each) => has(each, column) && each.relation.kind === 'sum') ?? now.find((each) => has(each, column));
    if (relation === undefined) break;
    suspects.push({ column, relation });
    broken = now.filter((each) => !has(each, column));
  }
  return suspects;
}
