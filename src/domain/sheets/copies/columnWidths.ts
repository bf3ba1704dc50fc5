import type { Table } from '../../tables/Table';
import { cellText } from '../../workbook/cellText';
import type { Sheet } from '../../workbook/Workbook';
import { widthFor } from '../plan/look';

/** What a column of figures takes at least, in characters. */
export const NARROWEST = 8;
/** What Excel gives a column of which nobody says anything. */
const STANDARD = 8.43;
/** Longer names are wrapped. */
const WIDEST = 30;

/**
 * How wide the columns of a sheet are, in characters, as it says itself, or else estimated from the texts of its tables.
 * @param last the last column asked about
 * @param widest what a column of names is estimated at most
 */
export function columnWidths(sheet: Sheet, tables: readonly Table[], last: number, widest = WIDEST): readonly number[] {
  const { columnWidths: known } = sheet;
  return Array.from({ length: last + 1 }, (_, column) =>
    known === undefined
      ? Math.min(widest, Math.max(NARROWEST, widthOf(sheet, tables, column)))
      : (known[column] ?? STANDARD),
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
