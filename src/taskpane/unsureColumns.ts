import type { ColumnRole } from '../domain/vocabulary/columnRoles';
import type { ShownAnalysis, ShownColumn } from '../engine/ShownAnalysis';

/** A column whose meaning was guessed. */
export interface UnsureColumn {
  readonly sheet: string;
  /** The header's cell. */
  readonly cell: string;
  readonly column: ShownColumn;
}

/** The meanings that can be chosen for a column, in the order in which they are offered. */
export const columnRoles: readonly ColumnRole[] = [
  'unit',
  'number',
  'code',
  'composite',
  'previousComposite',
  'delta',
  'grade',
  'previousGrade',
  'rank',
  'previousRank',
  'rankDelta',
  'points',
  'maximum',
  'rate',
  'count',
  'target',
  'result',
  'assessment',
  'indicator',
  'field',
  'measure',
  'note',
  'unknown',
];

/** Whether columns of a role can belong to a group of indicators. */
export function hasGroup(role: ColumnRole): boolean {
  return role === 'points' || role === 'rate';
}

/** The columns that the check is unsure of and nobody has settled, each header of a sheet once. */
export function unsureColumns({
  findings,
  tables,
}: Pick<ShownAnalysis, 'findings' | 'tables'>): readonly UnsureColumn[] {
  const found = findings
    .filter(({ rule, ignored }) => rule === 'unsure-column' && ignored === undefined)
    .flatMap(({ sheet, cell }) => {
      const column = tables
        .filter((table) => table.sheet === sheet)
        .flatMap((table) => table.columns.filter(({ headerCell }) => headerCell === cell))
        .at(0);
      return column === undefined ? [] : [{ sheet, cell, column }];
    });
  // A choice is remembered by sheet and header, so it speaks of all columns that share them.
  return [...new Map(found.map((each) => [`${each.sheet}\n${each.column.header}`, each])).values()];
}
