import type { ColumnRole } from '../vocabulary/columnRoles';
import type { Column, ColumnFormula, Table } from './Table';

type WithColumns = Pick<Table, 'columns'>;

/**
 * A column by its index.
 * @throws RangeError where the table has no such column
 */
export function columnAt({ columns }: WithColumns, index: number): Column {
  const column = columns[index];
  if (column === undefined) throw new RangeError(`no column ${index} among ${columns.length}`);
  return column;
}

/** Below this a column's role is a guess. */
export const SURE = 0.7;

/** Whether a column's role was guessed although others were possible. */
export function isDoubtful({ confidence, alternatives, reason }: Column): boolean {
  return reason !== 'chosen' && confidence < SURE && alternatives.length > 0;
}

/** All that a column's code says it equals. */
export function formulasOf({ formula, otherFormulas = [] }: Column): readonly ColumnFormula[] {
  return [...(formula === undefined ? [] : [formula]), ...otherFormulas];
}

/** The indices of the columns that a test picks. */
export function columnsWhere({ columns }: WithColumns, test: (column: Column) => boolean): readonly number[] {
  return columns.flatMap((column, index) => (test(column) ? [index] : []));
}

/** The indices of the columns of some roles, whosever they are. */
export function columnsWith(table: WithColumns, ...roles: readonly ColumnRole[]): readonly number[] {
  return columnsWhere(table, ({ role }) => roles.includes(role));
}

/** Roles that a composite has, and that one group's points may have as well. */
export type CompositeRole = Extract<
  ColumnRole,
  'composite' | 'previousComposite' | 'delta' | 'grade' | 'previousGrade' | 'rank' | 'previousRank' | 'rankDelta'
>;

/** The composite's own column of a role: its score, its rank, its change; never that of one group, nor of a period that nothing is compared with. */
export function compositeColumn(table: WithColumns, role: CompositeRole): number | undefined {
  return firstOf(table, (column) => column.role === role && column.group === undefined && column.uncompared !== true);
}

/** The column of a role that belongs to one group, of the table's own period or of an earlier one. */
export function groupColumn(
  table: WithColumns,
  group: string,
  role: ColumnRole,
  when: 'now' | 'earlier' = 'now',
): number | undefined {
  const earlier = when === 'earlier';
  return firstOf(
    table,
    (column) => column.role === role && column.group === group && (column.earlier === true) === earlier,
  );
}

/** The columns of bonuses and deductions beside the items, with their signs. */
export function adjustmentsOf({ columns }: WithColumns): readonly { readonly column: number; readonly sign: 1 | -1 }[] {
  return columns.flatMap(({ adjusts }, column) => (adjusts === undefined ? [] : [{ column, sign: adjusts }]));
}

/** The groups of which a table has columns, in the columns' order. */
export function groupsOf({ columns }: WithColumns): readonly string[] {
  return [...new Set(columns.flatMap(({ group }) => group ?? []))];
}

function firstOf({ columns }: WithColumns, test: (column: Column) => boolean): number | undefined {
  const index = columns.findIndex(test);
  return index < 0 ? undefined : index;
}

/** Whether most of a column's figures have their percent sign behind them, typed or by their format. */
export function isWrittenInPercent({ figures, special }: Pick<Column, 'figures' | 'special'>): boolean {
  const signed = [...special.values()].filter((each) => each.kind === 'number' && each.percent === true).length;
  return signed * 2 > figures.filter((figure) => figure !== null).length;
}

/** The headers above a column's own, from the top row down; empty where there is none. */
export function headerAbove({ path }: Pick<Column, 'path'>): string {
  return path.slice(0, -1).join(' › ');
}

/** Whether a table's composite is the sum of its items, for all that is known, and no mean of them. */
export function addsItems({ weighted, mean }: Table): boolean {
  return weighted !== true && mean === undefined;
}
