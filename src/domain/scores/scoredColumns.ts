import { columnsWhere, compositeColumn, groupColumn } from '../tables/columns';
import type { Table } from '../tables/Table';
import type { ColumnRole } from '../vocabulary/columnRoles';

/** A column of ranks and the one whose figures it ranks, as indices. */
export interface RankedColumn {
  readonly rank: number;
  readonly score: number;
}

/** A column of changes, and the two whose difference it is. */
export interface ChangedColumn {
  readonly change: number;
  readonly now: number;
  readonly before: number;
}

/** Columns that belong together, where the table has them all. */
type Wanted<Columns> = { readonly [Each in keyof Columns]: Columns[Each] | undefined };

/** The ranks that a table prints: the composite's, now and before, and those of single groups. */
export function rankedColumns(table: Table): readonly RankedColumn[] {
  const found: readonly Wanted<RankedColumn>[] = [
    { rank: compositeColumn(table, 'rank'), score: rankedScore(table) },
    { rank: compositeColumn(table, 'previousRank'), score: compositeColumn(table, 'previousComposite') },
    ...ofGroups(table, 'rank').map(({ group, column }) => ({ rank: column, score: groupScore(table, group, 'now') })),
    ...ofGroups(table, 'previousRank').map(({ group, column }) => ({
      rank: column,
      score: groupScore(table, group, 'earlier'),
    })),
  ];
  return found.flatMap(({ rank, score }) => (rank === undefined || score === undefined ? [] : [{ rank, score }]));
}

/** The changes that a table prints: the composite's, and those of single groups. */
export function changedColumns(table: Table): readonly ChangedColumn[] {
  const found: readonly Wanted<ChangedColumn>[] = [
    {
      change: compositeColumn(table, 'delta'),
      now: compositeColumn(table, 'composite'),
      before: compositeColumn(table, 'previousComposite'),
    },
    ...ofGroups(table, 'delta').map(({ group, column }) => ({ change: column, ...bothPeriods(table, group) })),
  ];
  return found.flatMap(({ change, now, before }) =>
    change === undefined || now === undefined || before === undefined ? [] : [{ change, now, before }],
  );
}

/** Without a composite, a rank of no group is that of the one column of points, or else of the one rate. */
function rankedScore(table: Table): number | undefined {
  const composite = compositeColumn(table, 'composite');
  if (composite !== undefined) return composite;
  return (['points', 'rate'] as const)
    .map((role) => columnsWhere(table, (column) => column.role === role))
    .find((columns) => columns.length === 1)?.[0];
}

function groupScore(table: Table, group: string, when: 'now' | 'earlier'): number | undefined {
  return groupColumn(table, group, 'points', when) ?? groupColumn(table, group, 'rate', when);
}

/** A group's points, or else its rates, of now and of before: the measure that the table has of both. */
function bothPeriods(table: Table, group: string): Wanted<Pick<ChangedColumn, 'now' | 'before'>> {
  return (
    (['points', 'rate'] as const)
      .map((role) => ({ now: groupColumn(table, group, role), before: groupColumn(table, group, role, 'earlier') }))
      .find(({ now, before }) => now !== undefined && before !== undefined) ?? { now: undefined, before: undefined }
  );
}

function ofGroups(table: Table, role: ColumnRole): readonly { readonly group: string; readonly column: number }[] {
  return table.columns.flatMap((each, column) =>
    each.role === role && each.group !== undefined ? [{ group: each.group, column }] : [],
  );
}
