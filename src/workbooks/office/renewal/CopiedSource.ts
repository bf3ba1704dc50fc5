import { emphasisWanted } from '../emphasis';
import type { SeenSheet } from './SeenSheet';
import { askForCharts, type SheetContents } from './SheetState';

/** A source sheet of which a completed copy is made. */
export interface CopiedSource {
  readonly contents: SheetContents;
  readonly charts: number;
  /** What `Worksheet.copy` takes along besides the contents, as far as it is looked at. */
  readonly look: unknown;
}

/** Each is given for a row or column as a whole, `null` where its cells differ. */
const shared = {
  font: { name: true, size: true, italic: true, color: true },
  fill: { color: true },
  borders: { style: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
} as const satisfies Excel.CellPropertiesFormatLoadOptions;

/**
 * Asks how a copied sheet looks. Bold and underline, which the reports are about, are compared cell by cell; all cells'
 * whole looks would be some 600 bytes each, so the rest is compared by rows and columns (ExcelApi 1.9).
 */
export function askForSource(sheet: Excel.Worksheet, { contents, merges }: SeenSheet): () => CopiedSource {
  const used = sheet.getUsedRange(true).untrack();
  const emphasis = used.getCellProperties(emphasisWanted);
  const rows = used.getRowProperties({ rowHidden: true, format: { ...shared, rowHeight: true } });
  const columns = used.getColumnProperties({ columnHidden: true, format: { ...shared, columnWidth: true } });
  const charts = askForCharts(sheet);
  return () => ({
    contents,
    charts: charts(),
    look: [emphasis.value, rows.value, columns.value, contents.numberFormats, merges, charts()],
  });
}
