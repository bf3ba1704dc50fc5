import { formulasOf } from '../../tables/columns';
import { rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { memoizeBy } from '../../memo/memoizeBy';
import { holdsIn, type Relation, type TableRelation } from './Relation';
import { formRelations } from './formRelations';
import { saidSums } from './saidSums';
import { sharesOfMaximum } from './sharesOfMaximum';
import { shownRatios } from './shownRatios';
import { shownSums } from './shownSums';
import { sumsProvenByTotal } from './sumsProvenByTotal';

const relationsByTable = memoizeBy(relationsOf);

/** Every relation between the columns of each table: those of code rows and official forms, and those that nearly all rows show. */
export function relationsFromTables(tables: readonly Table[]): readonly TableRelation[] {
  return tables.flatMap((table, index) => relationsByTable(table).map((each) => ({ table: index, ...each })));
}

function relationsOf(table: Table): readonly Omit<TableRelation, 'table'>[] {
  // Targets add up to nothing; how much of them was reached is a ratio.
  if (table.kind === 'targets') return ratiosOf(table, new Set());
  const coded = table.columns.flatMap((column, at): Relation[] => {
    return formulasOf(column).flatMap((each): Relation[] => {
      switch (each.kind) {
        case 'sum':
          return [{ kind: 'sum', column: at, terms: each.terms }];
        case 'ratio':
          return [{ kind: 'ratio', column: at, numerator: [each.numerator], denominator: [each.denominator] }];
        case 'mean':
          // Only blank columns are said to be one.
          return [];
      }
    });
  });
  const known = new Set(coded.map(({ column }) => column));
  const form = formRelations(table).filter(({ column }) => !known.has(column));
  for (const { column } of form) known.add(column);
  const sums = shownSums(table).filter(({ column }) => !known.has(column));
  for (const { column } of sums) known.add(column);
  sums.push(...saidSums(table).filter(({ column }) => !known.has(column)));
  for (const { column } of sums) known.add(column);
  sums.push(...sumsProvenByTotal(table).filter(({ column }) => !known.has(column)));
  const shown = sums.map((relation) => tried(table, relation, 'figures'));
  // Counts that break their sum say nothing of their rate.
  const wrong = new Set(shown.flatMap(({ broken }) => [...broken]));
  const shares = sharesOfMaximum(table).filter(({ column }) => !known.has(column));
  return [
    ...shares.map((relation) => tried(table, relation, 'header')),
    ...coded.map((relation) => tried(table, relation, 'code')),
    ...form.map((relation) => tried(table, relation, 'form')),
    ...shown,
    ...ratiosOf(table, wrong).filter(({ relation }) => !known.has(relation.column)),
  ];
}

/** @param wrong the rows whose counts are known to be wrong */
function ratiosOf(table: Table, wrong: ReadonlySet<number>): readonly Omit<TableRelation, 'table'>[] {
  return shownRatios(table, wrong).map(({ relation, said }) => tried(table, relation, said ? 'header' : 'figures'));
}

/** A relation in a table with other figures. */
export function retried(table: Table, { table: index, relation, from }: TableRelation): TableRelation {
  return { table: index, ...tried(table, relation, from) };
}

function tried(table: Table, relation: Relation, from: TableRelation['from']): Omit<TableRelation, 'table'> {
  const rows = new Set<number>();
  const broken = new Set<number>();
  for (const row of rowsOfKind(table, 'unit')) {
    const holds = holdsIn(table, relation, row);
    if (holds === undefined) continue;
    rows.add(row);
    if (!holds) broken.add(row);
  }
  return { relation, from, rows, broken };
}
