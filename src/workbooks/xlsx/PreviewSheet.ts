import type { CellStyle } from '../../domain/sheets/plan/SheetPlan';
import type { Area } from '../../domain/workbook/Workbook';

/** A cell as a reader sees it: the text in its number format, and its look after every plan and conditional format. */
export interface PreviewCell {
  /** As shown: `83,17`, `98,8 %`, not the raw value. */
  readonly text: string;
  /** A number unless the style says otherwise stands at the right, a text at the left; `true` for numbers. */
  readonly numeric: boolean;
  readonly style: CellStyle;
}

/** A sheet as its tab shows it. */
export interface PreviewTab {
  readonly name: string;
  /** The key of a sheet the add-in wrote; absent on the user's own sheets. */
  readonly ownKey?: string;
}

/** Which rows of a sheet to show, zero-based, the end not included. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Some rows of one sheet of a workbook as they look, for showing where there is no Excel. */
export interface PreviewSheet {
  readonly name: string;
  /** The first row shown, zero-based. */
  readonly firstRow: number;
  /** Rows and columns in which the whole sheet has anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** In characters of the default font, for each column from A on; `undefined` is the default width. */
  readonly columnWidths: readonly (number | undefined)[];
  /** In points, for each row shown; `undefined` lets the row be as high as its text. */
  readonly rowHeights: readonly (number | undefined)[];
  /** Those that reach into the rows shown. */
  readonly merges: readonly Area[];
  /** The titles of its charts, which are not drawn here. */
  readonly charts: readonly string[];
  /** The rows shown, cells from column A; a row may be shorter than its neighbours, `undefined` is an empty plain cell. */
  readonly rows: readonly (readonly (PreviewCell | undefined)[])[];
}
