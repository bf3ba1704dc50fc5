import { namePosition } from '../../tables/cells';
import type { Table } from '../../tables/Table';
import { cellNumber } from '../../workbook/a1';
import { cellText } from '../../workbook/cellText';
import type { Area, Sheet } from '../../workbook/Workbook';
import { heightOf, widthFor } from '../plan/look';
import { printedPage } from '../plan/printedPage';
import type { PageSetup } from '../plan/SheetPlan';

/** What a column of figures takes at least, in characters. */
const NARROWEST = 8;
/** Longer names are wrapped. */
const WIDEST = 30;
/** Rows of appendices are a little higher than their line. */
const LEAST_HEIGHT = 18;

/**
 * How a completed copy is printed. Its sizes are its source's, which a plan does not know: they are estimated from the
 * texts of its tables. The header and the names are repeated where one table says for the whole sheet which they are.
 */
export function copyPage(sheet: Sheet, tables: readonly Table[], footer: string): PageSetup {
  const columns = Array.from({ length: Math.max(0, ...tables.map(({ area }) => area.right + 1)) }, (_, column) => ({
    column,
    width: widthOf(sheet, tables, column),
  }));
  const tableRows = new Set(tables.flatMap(({ area }) => rowsOf(area)));
  const merged = new Map(sheet.merges.map((area) => [cellNumber(area.top, area.left), area]));
  const rowHeights = sheet.rows.map((cells, row) => ({
    row,
    height: tableRows.has(row) ? heightOfRow(cells, row, merged, columns) : LEAST_HEIGHT,
  }));
  return printedPage(
    {
      rows: sheet.rows.length,
      columnWidths: columns,
      rowHeights,
      page: { footer, ...repeated(tables) },
    },
    'estimated',
  );
}

/** By the longest text alone: large tables have a hundred thousand. */
function widthOf({ rows }: Sheet, tables: readonly Table[], column: number): number {
  const crossed = tables.filter(({ area }) => column >= area.left && column <= area.right);
  const isOfNames = crossed.some(
    (table) => table.orientation === 'rows' && table.rows.some(({ nameColumn }) => nameColumn === column),
  );
  let longest = '';
  for (const { area } of crossed) {
    for (const cells of rows.slice(area.top, area.bottom + 1)) {
      const text = cellText(cells[column]);
      if (text.length <= longest.length) continue;
      for (const word of isOfNames ? [text] : text.split(/\s+/)) if (word.length > longest.length) longest = word;
    }
  }
  return Math.min(WIDEST, Math.max(NARROWEST, widthFor(longest)));
}

function rowsOf({ top, bottom }: Area): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** @param merged merged areas by the number of their first cell */
function heightOfRow(
  cells: Sheet['rows'][number],
  row: number,
  merged: ReadonlyMap<number, Area>,
  columns: readonly { readonly width: number }[],
): number {
  const heights = cells.map((cell, column) => {
    const text = cellText(cell);
    if (text.length <= NARROWEST) return 0;
    const area = merged.get(cellNumber(row, column));
    const width = columns.slice(column, (area?.right ?? column) + 1).reduce((total, each) => total + each.width, 0);
    return heightOf(text, Math.max(NARROWEST, width)) / (1 + (area === undefined ? 0 : area.bottom - area.top));
  });
  return Math.max(LEAST_HEIGHT, ...heights);
}

/** The header's rows and the columns up to the names, or the other way round where units are the columns. */
function repeated(tables: readonly Table[]): Pick<PageSetup, 'titleRows' | 'titleColumns'> {
  const [table, ...others] = tables;
  if (table === undefined || others.length > 0) return {};
  const header = { first: Math.min(...table.headerRows), last: Math.max(...table.headerRows, table.codeRow ?? 0) };
  const isUpright = table.orientation === 'rows';
  const names = table.rows.map((_, row) => namePosition(table, row)[isUpright ? 'column' : 'row']);
  const named =
    names.length === 0 ? undefined : { first: isUpright ? table.area.left : table.area.top, last: Math.max(...names) };
  return {
    ...(table.headerRows.length === 0 ? {} : { [isUpright ? 'titleRows' : 'titleColumns']: header }),
    ...(named === undefined ? {} : { [isUpright ? 'titleColumns' : 'titleRows']: named }),
  };
}
