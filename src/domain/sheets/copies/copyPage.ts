import { greatestOf } from '../../decimal/extremes';
import { namePosition } from '../../tables/cells';
import type { Table } from '../../tables/Table';
import { cellNumber } from '../../workbook/a1';
import { cellText, isFilled } from '../../workbook/cellText';
import type { Area, Sheet } from '../../workbook/Workbook';
import { linesHeight } from '../plan/look';
import { LAST_LINES } from '../plan/pageRoom';
import { printedPage } from '../plan/printedPage';
import type { PageSetup } from '../plan/SheetPlan';
import type { CopyLayout } from './arrangement/copyLayout';
import { columnWidths, NARROWEST } from './columnWidths';
import type { CopyContext } from './CopyContext';
import { lettersOf, smallestLetters } from './copyLetters';
import { printedColumns } from './printedColumns';

/** So many lines of a table stand below its header at least. */
const KEPT = 3;
/** Rows of appendices are a little higher than their line, where nobody tells how high. */
const LEAST_HEIGHT = 18;
/** Rows to which nobody gave a height, in points. */
const STANDARD_HEIGHT = 15;

/**
 * How a completed copy is printed. Its sizes are its source's, but for rows that are made higher for their texts, which is
 * estimated. The header and the names are repeated where one table says for the whole sheet which they are.
 * @param layout the copy, with the heights of its new rows
 */
export function copyPage(layout: CopyLayout, { settings, messages }: CopyContext): PageSetup {
  const { sheet, added, printed } = layout;
  const tables = layout.tables.map(({ table }) => table);
  const wider = new Map(layout.columnWidths.map(({ column, width }) => [column, width]));
  const { first: firstColumn, last: lastColumn } = printedColumns(sheet, tables);
  const columns = columnWidths(sheet, tables, Math.max(lastColumn, lastFilled(sheet)), settings).map(
    (width, column) => ({
      column,
      width: wider.get(column) ?? width,
    }),
  );
  const known = new Map(added.flatMap(({ rowHeights }) => rowHeights.map(({ row, height }) => [row, height])));
  const count = Math.max(sheet.rows.length, ...[...known.keys()].map((row) => row + 1));
  const tableRows = new Set(tables.flatMap(({ area }) => rowsOf(area)));
  const headerRows = new Set(tables.flatMap((table) => (table.orientation === 'rows' ? table.headerRows : [])));
  const merged = new Map(sheet.merges.map((area) => [cellNumber(area.top, area.left), area]));
  const heightAt = (row: number): number => {
    const letters = lettersOf(sheet, row);
    const font = { ...(letters === undefined ? {} : { size: letters }), bold: headerRows.has(row) };
    const needed = tableRows.has(row) ? neededHeight(sheet.rows[row] ?? [], row, merged, columns, font) : 0;
    if (sheet.rowHeights === undefined) return Math.max(LEAST_HEIGHT, needed);
    const given = sheet.rowHeights.get(row) ?? Math.max(STANDARD_HEIGHT, linesHeight('', 1, letters));
    return given === 0 ? 0 : Math.max(given, needed);
  };
  const rowHeights = Array.from({ length: count }, (_, row) => ({ row, height: known.get(row) ?? heightAt(row) }));
  const ends = Math.max(...tables.map(({ area }) => area.bottom));
  const titles = repeated(tables, firstColumn);
  return printedPage({
    rows: count,
    ...(titles.titleRows === undefined
      ? {}
      : { opening: { top: titles.titleRows.first, bottom: Math.min(ends, titles.titleRows.last + KEPT) } }),
    together: Math.max(0, ends - LAST_LINES + 1),
    isEstimated: true,
    letters: smallestLetters(sheet, tables),
    isSigned: printed !== undefined && printed.bottom > ends,
    columnWidths: columns,
    rowHeights,
    unbroken: tablesApart(tables),
    page: { footer: messages.sheets.footer, ...titles, ...(printed === undefined ? {} : { areas: [printed] }) },
  });
}

/** Where a sheet has several tables, one above the other, the rows of each with what is written above it. */
function tablesApart(tables: readonly Table[]): readonly Pick<Area, 'top' | 'bottom'>[] {
  const apart: { top: number; bottom: number }[] = [];
  for (const { area, titles } of tables.toSorted((one, other) => one.area.top - other.area.top)) {
    const before = apart.at(-1);
    const above = titles.map(({ row }) => row).filter((row) => row > (before?.bottom ?? -1));
    if (before !== undefined && area.top <= before.bottom) before.bottom = Math.max(before.bottom, area.bottom);
    else apart.push({ top: Math.min(area.top, ...above), bottom: area.bottom });
  }
  return apart.length > 1 ? apart : [];
}

/** The last column in which anything stands: without printed areas the whole sheet is printed. */
function lastFilled({ rows }: Sheet): number {
  return rows.reduce((last, row) => Math.max(last, row.findLastIndex(isFilled)), 0);
}

function rowsOf({ top, bottom }: Area): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/**
 * The height that the texts of a table's row need on their lines.
 * @param merged merged areas by the number of their first cell
 */
function neededHeight(
  cells: Sheet['rows'][number],
  row: number,
  merged: ReadonlyMap<number, Area>,
  columns: readonly { readonly width: number }[],
  { size, bold }: { readonly size?: number; readonly bold: boolean },
): number {
  let most = 0;
  cells.forEach((cell, column) => {
    // Excel wraps words; a number that is too long for its column stays on one line.
    if (typeof cell !== 'string' || cell.length <= NARROWEST) return;
    const text = cellText(cell);
    if (text.length <= NARROWEST) return;
    const area = merged.get(cellNumber(row, column));
    const width = widthOver(columns, column, area?.right ?? column);
    const lines = linesHeight(text, Math.max(NARROWEST, width), size, bold);
    most = Math.max(most, lines / (1 + (area === undefined ? 0 : area.bottom - area.top)));
  });
  return most;
}

/** What some neighbouring columns take together. */
function widthOver(columns: readonly { readonly width: number }[], first: number, last: number): number {
  let total = 0;
  for (let column = first; column <= last; column += 1) total += columns[column]?.width ?? 0;
  return total;
}

/** The header's rows and the columns up to the names, or the other way round where units are the columns. */
function repeated(tables: readonly Table[], firstColumn: number): Pick<PageSetup, 'titleRows' | 'titleColumns'> {
  const [table, ...others] = tables;
  if (table === undefined || others.length > 0) return {};
  const isUpright = table.orientation === 'rows';
  const header = {
    first: isUpright ? Math.min(...table.headerRows) : firstColumn,
    last: Math.max(...table.headerRows, table.codeRow ?? 0),
  };
  const names = table.rows.map((_, row) => namePosition(table, row)[isUpright ? 'column' : 'row']);
  const named =
    names.length === 0 ? undefined : { first: isUpright ? firstColumn : table.area.top, last: greatestOf(names) };
  return {
    ...(table.headerRows.length === 0 ? {} : { [isUpright ? 'titleRows' : 'titleColumns']: header }),
    ...(named === undefined ? {} : { [isUpright ? 'titleColumns' : 'titleRows']: named }),
  };
}
