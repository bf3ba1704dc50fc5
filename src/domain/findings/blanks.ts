import { cellAddress } from '../workbook/a1';
import type { Sheet } from '../workbook/Workbook';
import type { CheckContext } from './CheckContext';
import { contentAt, type Place, sheetNamed } from './figures';

/** Merged titles over whole sheets are no cells of tables. */
const LARGEST_MERGE = 10_000;

const coveredCells = new WeakMap<Sheet, ReadonlySet<string>>();

/** The cells that a merged area hides behind its first one. */
function coveredBy(sheet: Sheet): ReadonlySet<string> {
  const known = coveredCells.get(sheet);
  if (known !== undefined) return known;
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_MERGE) continue;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) covered.add(cellAddress(row, column));
  }
  coveredCells.set(sheet, covered);
  return covered;
}

/** Whether nobody wrote anything into a cell: a dash is an answer, and a merged cell has that of its first one. */
export function isBlankCell(context: Pick<CheckContext, 'workbook'>, place: Place): boolean {
  const content = contentAt(context, place);
  if (content !== null && !(typeof content === 'string' && content.trim() === '')) return false;
  const sheet = sheetNamed(context.workbook, place.table.sheet);
  const address = cellAddress(place.table.rows[place.row]?.row ?? 0, place.table.columns[place.column]?.column ?? 0);
  return sheet === undefined || !coveredBy(sheet).has(address);
}
