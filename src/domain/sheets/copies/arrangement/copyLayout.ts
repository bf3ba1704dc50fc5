import type { CompletedTable } from '../../../scores/blanks/completions';
import { cellText } from '../../../workbook/cellText';
import type { Settings } from '../../../settings/Settings';
import type { Area, Sheet } from '../../../workbook/Workbook';
import { placeFrame } from '../../frame/placeFrame';
import { type Arrangement, CopiedRows } from '../../plan/CopiedRows';
import type { SheetPlan } from '../../plan/SheetPlan';
import { changedWidths, columnWidths } from '../columnWidths';
import { printedColumns } from '../printedColumns';
import type { SourceTable } from '../copiedTable';
import type { CopyContext } from '../CopyContext';
import type { AddedRows } from './AddedRows';
import { arrangedSheet, arrangedTable } from './arrange';
import { cutTexts } from './cutTexts';
import { type CopyFrame, copyFrame } from './copyFrame';
import { plainTitles } from './plainTitles';
import { lacksTotal, PARENT_ROWS, parentTotal, withTotalRow } from './parentTotal';
import { rankedRows } from './rankedRows';

/** A sheet and its tables as they stand in its copy. */
export interface CopyLayout {
  readonly sheet: Sheet;
  readonly tables: readonly (CompletedTable & { readonly source: SourceTable })[];
  /** Absent where all rows stand as in the source. */
  readonly arrangement?: Arrangement;
  readonly added: readonly AddedRows[];
  /** What is printed, where a frame is: all of the frame and the tables. */
  readonly printed?: Area;
  /** In characters, where columns are to be wider than the source's. */
  readonly columnWidths: SheetPlan['columnWidths'];
}

/** New rows before a row of the source. */
interface Insertion {
  readonly before: number;
  readonly count: number;
}

/**
 * Lays a copy out: units in the order that the office wants, the total of the parent's groups where the table has none, and
 * what an official document has around its tables where the source does not have it.
 */
export function copyLayout(source: Sheet, tables: readonly CompletedTable[], context: CopyContext): CopyLayout {
  const layout = laidOut(source, tables, context);
  const { sheet, added, columnWidths: changed } = layout;
  // Where nobody knows how wide columns are, nobody knows what is cut.
  if (sheet.columnWidths === undefined || layout.tables.length === 0) return layout;
  const all = layout.tables.map(({ table }) => table);
  const widths = columnWidths(sheet, all, printedColumns(sheet, all).last, context.settings);
  const wider = new Map(changed.map(({ column, width }) => [column, width]));
  const printed = widths.map((width, column) => wider.get(column) ?? width);
  const heads = [cutTexts(sheet, all, printed), plainTitles(sheet, all, printed)].filter(
    ({ rowHeights }) => rowHeights.length > 0,
  );
  return heads.length === 0 ? layout : { ...layout, added: [...added, ...heads] };
}

function laidOut(source: Sheet, tables: readonly CompletedTable[], context: CopyContext): CopyLayout {
  const { settings, messages } = context;
  const ranked = settings.order === 'rank' ? rankedRows(source, tables) : undefined;
  const parents = tables.filter((each) => lacksTotal(each, settings));
  const frame = copyFrame(source, tables, context);
  const widths = frame?.columnWidths ?? widened(source, tables, settings);
  if (ranked === undefined && parents.length === 0 && frame === undefined)
    return {
      sheet: source,
      tables: tables.map((each) => ({ ...each, source: { table: each.table } })),
      added: [],
      columnWidths: widths,
    };
  const order = ranked ?? source.rows.map((_, row) => row);
  const insertions = [
    ...(frame === undefined
      ? []
      : [
          { before: 0, count: frame.heading.length },
          { before: frame.attachedAt, count: frame.attached.length },
        ]),
    ...parents.map(({ table }) => ({ before: table.area.bottom + 1, count: PARENT_ROWS })),
  ];
  const arrangement = { rows: withNewRows(order, insertions), staying: stayingColumns(source, order) };
  const rows = new CopiedRows(arrangement);
  const arranged = tables.map((each) => {
    const { sourceRows, ...table } = arrangedTable(each, rows);
    const placed = { ...table, source: { table: each.table, rows: sourceRows } };
    return parents.includes(each)
      ? withTotalRow(placed, table.table.area.bottom + 1, messages.sheets.copies.total, settings)
      : placed;
  });
  const sheet = arrangedSheet(source, rows);
  const totals = arranged.flatMap(({ table }, at) =>
    parents.some((parent) => parent === tables[at]) ? [parentTotal(table, context)] : [],
  );
  return {
    sheet,
    tables: arranged,
    ...(arrangement.rows.every((from, at) => from === at) ? {} : { arrangement }),
    added: [...totals, ...(frame === undefined ? [] : framed(frame, sheet, totals, rows))],
    columnWidths: widths,
    ...(frame === undefined ? {} : { printed: printedArea(frame, sheet, totals) }),
  };
}

/** The columns that are too narrow for a word of their tables, or were left as they were for longer texts. */
function widened(source: Sheet, tables: readonly CompletedTable[], settings: Settings): SheetPlan['columnWidths'] {
  const all = tables.map(({ table }) => table);
  const last = Math.max(0, ...all.map(({ area }) => area.right));
  return changedWidths(source, columnWidths(source, all, last, settings));
}

/** The rows in their order, new ones between them. */
function withNewRows(order: readonly number[], insertions: readonly Insertion[]): readonly (number | null)[] {
  const newBefore = (at: number): readonly null[] =>
    insertions.flatMap(({ before, count }) => (before === at ? new Array<null>(count).fill(null) : []));
  const rows = [...order.flatMap((from, at) => [...newBefore(at), from]), ...newBefore(order.length)];
  // Rows that only follow on need not be listed: a stray cell may stand a million rows below.
  const added = rows.filter((from) => from === null).length;
  return rows.slice(0, rows.findLastIndex((from, at) => from === null || from !== at - added) + 1);
}

function framed(
  { columns, heading, risen, attached, attachedAt, signature }: CopyFrame,
  sheet: Sheet,
  totals: readonly AddedRows[],
  rows: CopiedRows,
): readonly AddedRows[] {
  return [
    placeFrame(heading, 0, columns),
    {
      blocks: risen.map(({ row, column }) => ({ top: rows.placeOf(row), left: column, rows: [['']] })),
      styles: [],
      merges: [],
      rowHeights: [],
    },
    placeFrame(attached, rows.placeOf(attachedAt) - attached.length, columns),
    placeFrame(signature, lastRow(sheet, totals) + 1, columns),
  ];
}

/** The last row of the copy in which anything stands. */
function lastRow({ rows }: Sheet, totals: readonly AddedRows[]): number {
  const filled = rows.findLastIndex((row) => row.some((cell) => cellText(cell) !== ''));
  return Math.max(filled, ...totals.flatMap(({ rowHeights }) => rowHeights.map(({ row }) => row)));
}

function printedArea({ columns, signature }: CopyFrame, sheet: Sheet, totals: readonly AddedRows[]): Area {
  return { top: 0, left: columns.first, bottom: lastRow(sheet, totals) + signature.length, right: columns.last };
}

/** The columns of merged cells over rows that do not change places together. */
function stayingColumns({ merges }: Sheet, order: readonly number[]): readonly number[] {
  const placeOf = new Map(order.map((from, at) => [from, at]));
  const torn = merges.filter(({ top, bottom }) => {
    const first = placeOf.get(top) ?? top;
    return Array.from({ length: bottom - top + 1 }, (_, at) => top + at).some(
      (row, at) => (placeOf.get(row) ?? row) !== first + at,
    );
  });
  const columns = torn.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at));
  return [...new Set(columns)].sort((one, other) => one - other);
}
