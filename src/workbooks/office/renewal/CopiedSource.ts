import { emphasisWanted } from '../emphasis';
import { areasFromAddress } from '../mergedAreas';
import { askForState, type SheetState } from './SheetState';

/** A source sheet of which a completed copy is made. */
export interface CopiedSource {
  readonly state: SheetState;
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
 * Asks for a copied sheet. Bold and underline, which the reports are about, are compared cell by cell; all cells'
 * whole looks would be some 600 bytes each, so the rest is compared by rows and columns (ExcelApi 1.9).
 */
export function askForSource(sheet: Excel.Worksheet): () => CopiedSource {
  const state = askForState(sheet);
  const used = sheet.getUsedRange(true).untrack();
  const emphasis = used.getCellProperties(emphasisWanted);
  const rows = used.getRowProperties({ rowHidden: true, format: { ...shared, rowHeight: true } });
  const columns = used.getColumnProperties({ columnHidden: true, format: { ...shared, columnWidth: true } });
  const merged = used.getMergedAreasOrNullObject().untrack();
  merged.load('address');
  return () => {
    const found = state();
    const merges = merged.isNullObject ? [] : areasFromAddress(merged.address);
    const { numberFormats, charts } = found;
    return { state: found, look: [emphasis.value, rows.value, columns.value, numberFormats, merges, charts] };
  };
}
