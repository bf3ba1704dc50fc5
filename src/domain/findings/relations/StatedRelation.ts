import { columnAt } from '../../tables/columns';
import type { Table } from '../../tables/Table';
import type { TableRelation } from './Relation';

/** A column as offices name it in a formula: by its code, or by its place on the sheet. */
export type ColumnName =
  | { readonly by: 'code'; readonly code: string }
  /** Counted from one; in a transposed table it is a row of the sheet. */
  | { readonly by: 'column' | 'row'; readonly place: number };

/** Columns that are added up. A run of neighbours is stated by its first and last. */
export interface StatedSum {
  readonly terms: readonly { readonly column: ColumnName; readonly sign: 1 | -1 }[];
  readonly isRun: boolean;
}

/** A relation of a table, stated without the table: plain data that a finding can carry. */
export type StatedRelation =
  | { readonly kind: 'sum'; readonly column: ColumnName; readonly sum: StatedSum }
  | {
      readonly kind: 'ratio';
      readonly column: ColumnName;
      readonly numerator: StatedSum;
      readonly denominator: StatedSum;
    };

/** Runs of fewer columns are stated one by one. */
const SHORTEST_RUN = 4;

/** States a relation by its columns' codes where the code row gave it, otherwise by their places on the sheet. */
export function statedRelation(
  table: Table,
  { relation, from }: Pick<TableRelation, 'relation' | 'from'>,
): StatedRelation {
  const nameOf = (index: number): ColumnName => {
    const { code, column } = columnAt(table, index);
    if (from === 'code' && code !== undefined) return { by: 'code', code };
    return { by: table.orientation === 'rows' ? 'column' : 'row', place: column + 1 };
  };
  const sumOf = (columns: readonly number[], signs: readonly (1 | -1)[] = []): StatedSum => ({
    terms: columns.map((column, index) => ({ column: nameOf(column), sign: signs[index] ?? 1 })),
    isRun: signs.every((sign) => sign === 1) && isRun(table, columns),
  });
  if (relation.kind === 'ratio')
    return {
      kind: 'ratio',
      column: nameOf(relation.column),
      numerator: sumOf(relation.numerator),
      denominator: sumOf(relation.denominator),
    };
  const { terms } = relation;
  return {
    kind: 'sum',
    column: nameOf(relation.column),
    sum: sumOf(
      terms.map(({ column }) => column),
      terms.map(({ sign }) => sign),
    ),
  };
}

function isRun(table: Table, columns: readonly number[]): boolean {
  const [first] = columns;
  if (first === undefined || columns.length < SHORTEST_RUN) return false;
  const from = columnAt(table, first).column;
  return columns.every((column, index) => columnAt(table, column).column === from + index);
}
