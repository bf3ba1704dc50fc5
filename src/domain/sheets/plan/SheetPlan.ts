import type { Area } from '../../workbook/Workbook';
import type { Arrangement } from './CopiedRows';

/**
 * A formula and the engine's value for it. The formula has no leading `=`, uses English function names and commas, and
 * names a sheet of the add-in's own by its key in guillemets, `«settings»!$B$4`, because the sheet's real name is the
 * adapter's to give (see `resolveFormula`); the user's sheets stand by their quoted names.
 */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number | boolean | null;
}

/** The planned content of a cell. A string is always written as text, whatever it begins with. `null` leaves the cell as it is. */
export type PlannedCell = string | number | boolean | FormulaCell | null;

/** A rectangle of cells to write; every row has the same length. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly PlannedCell[])[];
}

export type BorderWeight = 'none' | 'hair' | 'thin' | 'medium';

/** The parts of a cell's look that a plan decides; what is absent stays as it is. */
export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Single underline, or none. */
  readonly underline?: boolean;
  /** `RRGGBB`. */
  readonly color?: string;
  /** `RRGGBB` of a solid fill. */
  readonly fill?: string;
  /** On all four sides and between the cells of the area. */
  readonly border?: BorderWeight;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of indentation from the left. */
  readonly indent?: number;
  readonly numberFormat?: string;
}

/** A look laid over an area. Later entries of a plan win over earlier ones, property by property. */
export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/**
 * A conditional format by formula. The formula is written for the area's top left cell with relative references, in the
 * notation of `FormulaCell`. `false` takes the property away where the rule holds. Earlier entries have precedence.
 */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly style: {
    readonly bold?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
    readonly fill?: string;
  };
}

/** A link from a cell to another cell of the workbook; the cell's text is written by a block. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** A sheet's name, or an own sheet's key in guillemets. */
  readonly sheet: string;
  /** A1, without `$`. */
  readonly cell: string;
  readonly tooltip?: string;
}

/** A rule for what may be typed into an area; anything else is refused by Excel with this message. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** The values of a range of one column, in the notation of `FormulaCell`: `«ranking»!$B$7:$B$24`. As long as may be. */
    | { readonly kind: 'listOf'; readonly source: string };
  readonly title: string;
  readonly message: string;
}

/** A range of one plan's own sheet that a chart draws. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  /** `RRGGBB`. */
  readonly color?: string;
}

/** The axes of a chart; those of a radar have no titles. */
export interface ChartAxis {
  /** Of the axis of values. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly title?: string;
  readonly categoryTitle?: string;
  /** The categories are named at the foot of the chart, not along the zero line, where bars of negative values would hide them. */
  readonly lowLabels?: true;
  /** The categories stand so close that their names are set smaller: each of them is to be read. */
  readonly closeLabels?: true;
}

/** A native chart. The ranges lie on `sheet`: an own key in guillemets or a sheet's name. */
export interface ChartPlan {
  readonly kind: 'bar' | 'column' | 'line' | 'radar';
  /** Whether it draws how figures changed against the period before. */
  readonly ofChanges?: true;
  readonly title: string;
  /** The title of the board whose units it draws. */
  readonly board?: string;
  readonly sheet: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells the chart covers on the plan's sheet. */
  readonly anchor: Area;
  readonly axis?: ChartAxis;
  /** Bars and columns only. How far those of one category lie over each other, in percent of their width: 100 in one place. */
  readonly overlap?: number;
  /** Bars and columns only. The space between two categories, in percent of a bar's width. */
  readonly gap?: number;
  /** Bars and columns only. Of the figures beside them, where a document has these. */
  readonly decimals?: number;
  /** Read out by screen readers. */
  readonly altText: string;
}

export interface PageSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows printed at the top of every page, zero-based, both ends included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns printed at the left of every page, the units' names among them. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** The most pages it may take from top to bottom, drawn smaller to keep to them; absent for as many as it takes. */
  readonly pagesHigh?: number;
  /** In the middle of the foot of each page, in Excel's codes: `&"Times New Roman"&12Trang &P`. Pages are counted from 1 on each sheet. */
  readonly footer?: string;
  /** The areas that are printed, each from the top of a page; without them the whole sheet. */
  readonly areas?: readonly Area[];
  /** Whether it is so wide that its letters are printed smaller than can be read. */
  readonly isSmall?: true;
}

/**
 * One sheet to be written, complete, as data. A4 paper, one page wide for each printed area.
 * @see SheetPlan.copyOf for completed copies
 */
export interface SheetPlan {
  /** Lower-case letters and an optional number: `ranking`, `settings`, `copy2`. The sheet is known by it ever after. */
  readonly key: string;
  /** The sheet's name, already free of clashes with the user's sheets. */
  readonly name: string;
  /** A source sheet of which this one begins as an exact copy (cells, styles, merges, widths, print set-up). */
  readonly copyOf?: string;
  /** Of a copy whose rows do not all stand where the source has them. All else of the plan speaks of the copy's rows. */
  readonly arrangement?: Arrangement;
  /**
   * Rows of the copy that are too low for their wrapped texts are made high enough; a source often cuts its own header.
   * In Excel only where the plan's source has just been read.
   */
  readonly fitsText?: true;
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** In figures of Excel's standard font, seven pixels each. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** In points. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly CellLink[];
  readonly validations: readonly Validation[];
  readonly charts: readonly ChartPlan[];
  /** Rows above and columns left of the part that scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly page?: PageSetup;
  /** `RRGGBB`. */
  readonly tabColor?: string;
}

/** Tells a formula from the plain things a cell can be given. */
export function isFormulaCell(cell: PlannedCell): cell is FormulaCell {
  return typeof cell === 'object' && cell !== null;
}
