import type { CellStyle } from '../../domain/sheets/SheetPlan';
import type { Area } from '../../domain/workbook/Workbook';

/** A cell as a reader sees it: the text in its number format, and its look after every plan and conditional format. */
export interface PreviewCell {
  /** As shown: `83,17`, `98,8 %`, not the raw value. */
  readonly text: string;
  /** A number unless the style says otherwise stands at the right, a text at the left; `true` for numbers. */
  readonly numeric: boolean;
  readonly style: CellStyle;
}

/**
 * One sheet of a workbook as it looks, for showing where there is no Excel. `XlsxWorkbook.preview()` gives every sheet in
 * the workbook's order, source sheets and written ones, before a run as well as after it.
 */
export interface PreviewSheet {
  readonly name: string;
  /** The key of a sheet the add-in wrote; absent on the user's own sheets. */
  readonly ownKey?: string;
  /** In characters of the default font, for each column from A on; `undefined` is the default width. */
  readonly columnWidths: readonly (number | undefined)[];
  /** In points, for each row from row 1 on; `undefined` lets the row be as high as its text. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly merges: readonly Area[];
  /** Rows from row 1, cells from column A; a row may be shorter than its neighbours, `undefined` is an empty plain cell. */
  readonly rows: readonly (readonly (PreviewCell | undefined)[])[];
  /** `RRGGBB`. */
  readonly tabColor?: string;
}
