import type { BorderWeight, CellStyle, ChartAxis } from '../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue } from '../../../src/domain/workbook/Workbook';

/** All that a person sees of a cell. Colours are `RRGGBB`; an absent colour is Excel's own. */
export interface CellSnapshot {
  /** The cached result where the cell holds a formula. */
  readonly value: CellValue;
  /** Without `=`; sheets by their real names. */
  readonly formula?: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat: string;
  readonly borders: {
    readonly top: BorderWeight;
    readonly right: BorderWeight;
    readonly bottom: BorderWeight;
    readonly left: BorderWeight;
  };
  readonly horizontal: 'general' | NonNullable<CellStyle['horizontal']>;
  readonly vertical: NonNullable<CellStyle['vertical']>;
  readonly wrap: boolean;
  readonly indent: number;
}

/** A range of a named sheet: A1 without `$`. */
export interface RangeSnapshot {
  readonly sheet: string;
  readonly area: string;
}

export interface ChartSnapshot {
  readonly kind: 'bar' | 'column' | 'line' | 'radar';
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: RangeSnapshot;
    readonly categories: RangeSnapshot;
  }[];
  /** The cells it covers, first to last. */
  readonly anchor: string;
  /** Whether each category is named, and whether from the bottom up. */
  readonly axis?: ChartAxis & { readonly everyLabel?: true };
  readonly overlap?: number;
  readonly gap?: number;
  readonly altText?: string;
}

/** A written sheet as neutral data, so that one suite can judge Excel and a file alike. */
export interface SheetSnapshot {
  readonly name: string;
  readonly ownKey?: string;
  /** By A1; every cell that holds something, and at least those blank ones that have a look of their own. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** A1 areas in order of their top left cells, row by row. */
  readonly merges: readonly string[];
  /** By column letters, in characters; only widths that were set. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** By row number from 1, in points; only heights that were set. */
  readonly rowHeights: Readonly<Record<string, number>>;
  /** In order of precedence. The formula has no `=`. */
  readonly conditionalFormats: readonly {
    readonly area: string;
    readonly formula: string;
    readonly style: {
      readonly bold?: boolean;
      readonly underline?: boolean;
      readonly color?: string;
      readonly fill?: string;
    };
  }[];
  readonly links: readonly {
    readonly cell: string;
    readonly sheet: string;
    readonly target: string;
    readonly tooltip?: string;
  }[];
  readonly validations: readonly {
    readonly area: string;
    readonly rule:
      | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
      | { readonly kind: 'list'; readonly values: readonly string[] }
      /** Without `=`; sheets by their real names. */
      | { readonly kind: 'listOf'; readonly source: string };
    readonly title: string;
    readonly message: string;
  }[];
  readonly charts: readonly ChartSnapshot[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly page?: {
    readonly paper: 'A4' | 'other';
    readonly orientation: 'landscape' | 'portrait';
    /** Absent where the sheet is not fitted to pages. */
    readonly pagesWide?: number;
    readonly pagesHigh?: number;
    readonly firstPageNumber?: number;
    /** In points. */
    readonly margins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
    readonly titleColumns?: { readonly first: number; readonly last: number };
    readonly titleRows?: { readonly first: number; readonly last: number };
    readonly footer?: string;
    /** What is printed, where that is not the whole sheet: A1 without `$`. */
    readonly areas?: readonly string[];
  };
  readonly tabColor?: string;
}
