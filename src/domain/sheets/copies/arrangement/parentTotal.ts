import { type CompletedTable, completedTable } from '../../../scores/blanks/completions';
import { gradeOf } from '../../../scores/grades';
import { indexOf } from '../../../settings/indexOf';
import { itemFinder } from '../../../settings/itemWords';
import type { Settings } from '../../../settings/Settings';
import { addressOf, figureAt } from '../../../tables/cells';
import { columnsWhere } from '../../../tables/columns';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { gradeFormula } from '../../plan/formulas';
import { CELL, NAME_CELL } from '../../plan/look';
import type { CopyContext } from '../CopyContext';
import type { AddedRows } from './AddedRows';

/** The rows that a table of the parent's groups is completed by: the total, and its grade. */
export const PARENT_ROWS = 2;

/** Whether a table gives the points of all groups of the office above the units, and their total nowhere. */
export function lacksTotal({ table }: CompletedTable, settings: Settings): boolean {
  if (table.kind !== 'parentGroups' || table.orientation !== 'rows') return false;
  const points = pointsColumn(table);
  if (points === undefined || rowsOfKind(table, 'aggregate').length > 0) return false;
  const itemIn = itemFinder(settings);
  const given = new Set(
    rowsOfKind(table, 'unit').flatMap((row) =>
      figureAt(table, row, points) === null ? [] : (itemIn(rowAt(table, row).name) ?? []),
    ),
  );
  return indexOf(table, settings).items.every(({ key }) => given.has(key));
}

/** The table with a row for its total, which is worked out like any other that an office leaves blank. */
export function withTotalRow<T extends CompletedTable>(source: T, row: number, name: string, settings: Settings): T {
  const { table } = source;
  const units = rowsOfKind(table, 'unit');
  const { nameColumn } = rowAt(table, units[0] ?? 0);
  const longer: Table = {
    ...table,
    rows: [...table.rows, { row, kind: 'aggregate', name, nameColumn, members: units }],
    columns: table.columns.map((column) => ({ ...column, figures: [...column.figures, null] })),
  };
  const completed = completedTable(longer, settings);
  const added = [...completed.completions].map(
    ([column, rows]) => [column, new Map([...(source.completions.get(column) ?? []), ...rows])] as const,
  );
  return { ...source, table: completed.table, completions: new Map([...source.completions, ...added]) };
}

/** The names of both rows, the grade over the total, and their look. */
export function parentTotal(table: Table, { settings, places, messages }: CopyContext): AddedRows {
  const total = table.rows.length - 1;
  const { row, nameColumn } = rowAt(table, total);
  const { left, right } = table.area;
  const points = pointsColumn(table);
  const score = points === undefined ? null : figureAt(table, total, points);
  const index = indexOf(table, settings);
  const grade = score === null ? undefined : gradeOf(score, index);
  const text = messages.sheets.copies;
  const at = table.columns[points ?? -1]?.column;
  return {
    blocks: [
      { top: row, left: nameColumn, rows: [[text.total], [text.grade]] },
      ...(points === undefined || at === undefined || grade === undefined
        ? []
        : [
            {
              top: row + 1,
              left: at,
              rows: [[{ formula: gradeFormula(addressOf(table, total, points), index, places), value: grade }]],
            },
          ]),
    ],
    styles: [
      { area: { top: row, left, bottom: row + 1, right }, style: { ...CELL, bold: true } },
      { area: { top: row, left: nameColumn, bottom: row + 1, right: nameColumn }, style: { ...NAME_CELL, bold: true } },
    ],
    merges: [],
    rowHeights: [row, row + 1].map((each) => ({ row: each, height: 21 })),
  };
}

function pointsColumn(table: Table): number | undefined {
  return columnsWhere(table, ({ role, earlier }) => role === 'points' && earlier !== true)[0];
}
