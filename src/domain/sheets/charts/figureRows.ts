import type { SheetDraft } from '../plan/draft';
import { BODY } from '../plan/look';
import type { CellStyle, PlannedCell } from '../plan/SheetPlan';

/** In points, of every row under a chart and in the tables of figures. */
export const ROW_HEIGHT = 15;
export const SMALL: CellStyle = { ...BODY, fontSize: 10, border: 'hair', horizontal: 'center' };
export const SMALL_HEADER: CellStyle = { ...SMALL, bold: true, wrap: true, fill: 'F2F2F2' };

/** The figures that charts draw, small: a name and a figure for each series in a row. */
export function figureRows(draft: SheetDraft, rows: readonly (readonly PlannedCell[])[]): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const top = draft.next;
  for (const cells of rows) {
    draft.heights.push({ row: draft.next, height: ROW_HEIGHT });
    draft.add(cells);
  }
  if (rows.length === 0) return;
  draft.style(top, 0, draft.next - 1, width - 1, { ...SMALL, numberFormat: 'General' });
  draft.style(top, 0, draft.next - 1, 0, { horizontal: 'left' });
}
