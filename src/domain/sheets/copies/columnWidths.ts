import type { Table } from '../../tables/Table';
import { cellText } from '../../workbook/cellText';
import type { Sheet } from '../../workbook/Workbook';
import { widthFor } from '../plan/look';

/** What a column of figures takes at least, in characters. */
export const NARROWEST = 8;
/** Longer names are wrapped. */
const WIDEST = 30;

/**
 * How wide a sheet's columns are, in characters, estimated from the texts of its tables: a plan does not know its source's widths.
 * @param widest what a column of names takes at most
 */
export function columnWidths(sheet: Sheet, tables: readonly Table[], widest = WIDEST): readonly number[] {
  const columns = Math.max(0, ...tables.map(({ area }) => area.right + 1));
  return Array.from({ length: columns }, (_, column) =>
    Math.min(widest, Math.max(NARROWEST, widthOf(sheet, tables, column))),
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
  return widthFor(longest);
}
