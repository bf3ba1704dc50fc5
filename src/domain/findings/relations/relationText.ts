import type { Messages } from '../../languages/messages';
import type { Table } from '../../tables/Table';
import type { Relation, TableRelation } from './Relation';

/** The words that a relation's text is made of. */
type ColumnWords = Messages['findings']['relation'];

/**
 * A relation as offices state it: by its columns' codes, `(3) = (4) + (5) + (6)`, or by their places in the sheet, with
 * runs shortened: `cột 3 = cột 4 + … + cột 8`.
 */
export function relationText(
  table: Table,
  { relation, from }: Pick<TableRelation, 'relation' | 'from'>,
  words: ColumnWords,
): string {
  const name = (index: number): string => {
    const column = table.columns[index];
    if (from === 'code' && column?.code !== undefined) return `(${column.code})`;
    return words.column((column?.column ?? 0) + 1);
  };
  return `${name(relation.column)} = ${sideText(table, relation, name, words)}`;
}

function sideText(table: Table, relation: Relation, name: (index: number) => string, words: ColumnWords): string {
  if (relation.kind === 'sum') {
    const plain = relation.terms.every(({ sign }) => sign === 1);
    if (plain)
      return sumText(
        table,
        relation.terms.map(({ column }) => column),
        name,
      );
    return relation.terms
      .map(({ column, sign }, at) => `${sign === -1 ? '− ' : at === 0 ? '' : '+ '}${name(column)}`)
      .join(' ');
  }
  const side = (columns: readonly number[]): string =>
    columns.length === 1 ? sumText(table, columns, name) : `(${sumText(table, columns, name)})`;
  return `${side(relation.numerator)} / ${side(relation.denominator)} ${words.percent}`;
}

/** Runs of four columns and more are shortened. */
function sumText(table: Table, columns: readonly number[], name: (index: number) => string): string {
  const at = columns.map((index) => table.columns[index]?.column ?? 0);
  const isRun = at.every((column, index) => index === 0 || column === (at[index - 1] ?? 0) + 1);
  const [first, last] = [columns[0], columns.at(-1)];
  if (isRun && columns.length > 3 && first !== undefined && last !== undefined)
    return `${name(first)} + … + ${name(last)}`;
  return columns.map(name).join(' + ');
}
