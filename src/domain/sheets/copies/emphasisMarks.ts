import { isBoldComposite } from '../../scores/grades';
import { fallsShort, isNotApplicable, type JudgedColumn, judgedColumns, judgedValue } from '../../scores/judgedColumns';
import { roundedComposites } from '../../scores/roundedComposites';
import type { Settings } from '../../settings/Settings';
import { readingAt, type Table } from '../../tables/Table';
import type { ColumnRole } from '../../vocabulary/columnRoles';

/** One way in which a table's column is emphasised (SPEC 5). Columns and rows are indices into the table's. */
export interface ColumnEmphasis {
  readonly column: number;
  readonly property: 'bold' | 'underline';
  /** The column whose figures decide: a grade is bold by its composite. */
  readonly judgedBy: number;
  /** What an underlined column is judged by. */
  readonly judged?: JudgedColumn;
  /** Whether the row's cell is emphasised; `undefined` where there is no figure to judge. */
  readonly isMarked: (row: number) => boolean | undefined;
}

/** How official appendices emphasise a table: composites and grades bold from a grade on, shortfalls underlined. */
export function columnEmphases(
  table: Table,
  settings: Settings,
  judged: readonly JudgedColumn[] = judgedColumns(table, settings),
): readonly ColumnEmphasis[] {
  const figure = (row: number, column: number): number | null => table.columns[column]?.figures[row] ?? null;
  const roleAt = (role: ColumnRole): number => table.columns.findIndex((column) => column.role === role);
  const [composite, previous] = [roleAt('composite'), roleAt('previousComposite')];
  const bold = (column: number, judgedBy: number): readonly ColumnEmphasis[] => {
    if (column < 0 || judgedBy < 0) return [];
    const isMarked = (row: number): boolean | undefined => {
      const value = figure(row, judgedBy);
      return value === null ? undefined : isBoldComposite(value, settings);
    };
    return [{ column, property: 'bold', judgedBy, isMarked }];
  };
  return [
    ...bold(composite, composite),
    ...bold(roleAt('grade'), composite),
    ...bold(previous, previous),
    ...bold(roleAt('previousGrade'), previous),
    ...judged.map((each): ColumnEmphasis => ({
      column: each.column,
      property: 'underline',
      judgedBy: each.column,
      judged: each,
      isMarked: (row) => {
        const value = each.as === 'points' ? judgedValue(table, each, row) : figure(row, each.column);
        return value === null ? undefined : fallsShort(value, each) && !isNotApplicable(table, each, row, value);
      },
    })),
  ];
}

/** How one cell of a source table is to be emphasised; what is absent stays as the person made it. */
export interface EmphasisMark {
  readonly sheet: string;
  /** Zero-based, as on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
}

/** The emphasis of all source tables, cell by cell, for the cells in which something stands. */
export function emphasisMarks(tables: readonly Table[], settings: Settings): readonly EmphasisMark[] {
  return tables
    .map((table) => roundedComposites(table, settings))
    .filter(({ kind }) => kind !== 'targets' && kind !== 'parentGroups')
    .flatMap((table) => {
      const marks = new Map<string, EmphasisMark>();
      for (const { column: index, property, isMarked } of columnEmphases(table, settings)) {
        const column = table.columns[index];
        if (column === undefined) continue;
        table.rows.forEach(({ row, kind }, at) => {
          const marked = isMarked(at);
          if (kind === 'section' || marked === undefined || readingAt(column, at).kind === 'missing') return;
          const key = `${row}/${column.column}`;
          marks.set(key, { sheet: table.sheet, row, column: column.column, ...marks.get(key), [property]: marked });
        });
      }
      return [...marks.values()];
    });
}
