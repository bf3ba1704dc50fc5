import { namePosition } from '../../tables/cells';
import type { Table } from '../../tables/Table';
import { cellText } from '../../workbook/cellText';
import type { Sheet } from '../../workbook/Workbook';
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
  const rowHeights = sheet.rows.map((_, row) => ({ row, height: heightOfRow(sheet, tables, row, columns) }));
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

function heightOfRow(
  { rows, merges }: Sheet,
  tables: readonly Table[],
  row: number,
  columns: readonly { readonly width: number }[],
): number {
  if (!tables.some(({ area }) => row >= area.top && row <= area.bottom)) return LEAST_HEIGHT;
  const heights = (rows[row] ?? []).map((cell, column) => {
    const text = cellText(cell);
    if (text.length <= NARROWEST) return 0;
    const merged = merges.find(({ top, left }) => top === row && left === column);
    const width = columns.slice(column, (merged?.right ?? column) + 1).reduce((total, each) => total + each.width, 0);
    return heightOf(text, Math.max(NARROWEST, width)) / (1 + (merged === undefined ? 0 : merged.bottom - merged.top));
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
