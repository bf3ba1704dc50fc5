import { isBoldComposite } from '../../scores/grades';
import { fallsShort, isNotApplicable, type JudgedColumn, judgedColumns, judgedValue } from '../../scores/judgedColumns';
import { roundedComposites } from '../../scores/roundedComposites';
import { indexOf } from '../../settings/indexOf';
import type { Settings } from '../../settings/Settings';
import { figureAt, positionOf } from '../../tables/cells';
import { columnAt, compositeColumn } from '../../tables/columns';
import { figureRows } from '../../tables/rows';
import { readingAt, type Table } from '../../tables/Table';
import { cellNumber } from '../../workbook/a1';

/** One way in which a table's column is emphasised (SPEC 5). Columns and rows are indices into the table's. */
export interface ColumnEmphasis {
  readonly column: number;
  readonly property: 'bold' | 'underline';
  /** The column whose figures decide: a grade is bold by its composite. */
  readonly judgedBy: number;
  /** The target by which a column is underlined. */
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
  const index = indexOf(table, settings);
  const bold = (column: number | undefined, judgedBy: number | undefined): readonly ColumnEmphasis[] => {
    if (column === undefined || judgedBy === undefined) return [];
    const isMarked = (row: number): boolean | undefined => {
      const value = figureAt(table, row, judgedBy);
      return value === null ? undefined : isBoldComposite(value, index, settings.boldFrom);
    };
    return [{ column, property: 'bold', judgedBy, isMarked }];
  };
  const [composite, previous] = [compositeColumn(table, 'composite'), compositeColumn(table, 'previousComposite')];
  return [
    ...bold(composite, composite),
    ...bold(compositeColumn(table, 'grade'), composite),
    ...bold(previous, previous),
    ...bold(compositeColumn(table, 'previousGrade'), previous),
    ...judged.map((each): ColumnEmphasis => ({
      column: each.column,
      property: 'underline',
      judgedBy: each.column,
      judged: each,
      isMarked: (row) => {
        const value = each.as === 'points' ? judgedValue(table, each, row) : figureAt(table, row, each.column);
        return value === null ? undefined : fallsShort(value, each) && !isNotApplicable(table, row, each.column);
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
    .filter(({ kind }) => kind !== 'targets' && kind !== 'parentGroups')
    .flatMap((table) => marksOf(roundedComposites(table, settings), settings));
}

function marksOf(table: Table, settings: Settings): readonly EmphasisMark[] {
  const marks = new Map<number, EmphasisMark>();
  for (const { column, property, isMarked } of columnEmphases(table, settings)) {
    for (const row of figureRows(table)) {
      const marked = isMarked(row);
      if (marked === undefined || readingAt(columnAt(table, column), row).kind === 'missing') continue;
      const position = positionOf(table, row, column);
      const key = cellNumber(position.row, position.column);
      marks.set(key, { sheet: table.sheet, ...position, ...marks.get(key), [property]: marked });
    }
  }
  return [...marks.values()];
}
