import { CopiedRows } from '../../../domain/sheets/plan/CopiedRows';
import type { SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import { askForArrays } from '../copiedParts';
import { emphasisWanted } from '../emphasis';
import { copyHeights } from './copyHeights';
import type { SeenSheet } from './SeenSheet';
import { arrangedLooks, arrangedSeen } from './arrangedSeen';
import { askForCharts, type SheetContents } from './SheetState';
import { askForTextLooks, bodyRows } from './textLooks';

/** A source sheet of which a completed copy is made. */
export interface CopiedSource {
  /** As the copy has them. */
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
  const { contents, merges, values } = seen;
  const rows = plan.arrangement === undefined ? undefined : new CopiedRows(plan.arrangement);
  const used = sheet.getUsedRange(true).untrack();
  const emphasis = used.getCellProperties(emphasisWanted);
  const lines = used.getRowProperties({ rowHidden: true, format: { ...shared, rowHeight: true } });
  const columns = used.getColumnProperties({ columnHidden: true, format: { ...shared, columnWidth: true } });
  const texts = plan.fitsText === true ? askForTextLooks(sheet, contents, bodyRows(plan)) : undefined;
  const charts = askForCharts(sheet);
  const hasArrays = askForArrays(used);
  return () => {
    // The copy has the values alone, which change without any formula of the source changing.
    const read = hasArrays() ? { ...seen, contents: { ...contents, formulas: values } } : seen;
    const looks = { emphasis: emphasis.value, rows: lines.value, columns: columns.value, texts: texts?.() };
    const copied = rows === undefined ? read : arrangedSeen(read, rows);
    const given = looks.texts === undefined ? undefined : { ...looks, texts: looks.texts };
    const arranged = given === undefined || rows === undefined ? given : arrangedLooks(given, seen, rows);
    return {
      contents: copied.contents,
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
      heights: arranged === undefined ? new Map() : copyHeights(plan, copied, arranged),
    };
  };
}
