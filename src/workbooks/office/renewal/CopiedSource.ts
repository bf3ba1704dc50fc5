import type { SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import { emphasisWanted } from '../emphasis';
import { copyHeights } from './copyHeights';
import type { SeenSheet } from './SeenSheet';
import { askForCharts, type SheetContents } from './SheetState';
import { askForTextLooks } from './textLooks';

/** A source sheet of which a completed copy is made. */
export interface CopiedSource {
  readonly contents: SheetContents;
  readonly charts: number;
  /** The things besides contents that `Worksheet.copy` takes along, as far as they are looked at. */
  readonly look: readonly (readonly unknown[])[];
  /** The rows that the copy makes higher, in points. */
  readonly heights: ReadonlyMap<number, number>;
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
export function askForSource(sheet: Excel.Worksheet, seen: SeenSheet, plan: SheetPlan): () => CopiedSource {
  const { contents, merges } = seen;
  const used = sheet.getUsedRange(true).untrack();
  const emphasis = used.getCellProperties(emphasisWanted);
  const rows = used.getRowProperties({ rowHidden: true, format: { ...shared, rowHeight: true } });
  const columns = used.getColumnProperties({ columnHidden: true, format: { ...shared, columnWidth: true } });
  const texts = plan.fitsText === true ? askForTextLooks(sheet, contents, plan.blocks) : undefined;
  const charts = askForCharts(sheet);
  return () => {
    const looks = { emphasis: emphasis.value, rows: rows.value, columns: columns.value, texts: texts?.() };
    return {
      contents,
      charts: charts(),
      look: [
        looks.emphasis,
        looks.rows,
        looks.columns,
        [looks.texts?.answers ?? null],
        contents.numberFormats,
        merges,
        [charts()],
      ],
      heights: looks.texts === undefined ? new Map() : copyHeights(plan, seen, { ...looks, texts: looks.texts }),
    };
  };
}
