import type { Area } from '../../../src/domain/workbook/Workbook';

/** A range that follows its sheet through renames. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** A conditional format of the kind `Custom`. Absent style parts leave the cell's own look. */
export interface HostConditionalFormat {
  readonly id: string;
  readonly area: Area;
  formula: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  color?: string;
  fill?: string;
}

/** A data validation; `rule` and `alert` as the API takes them, but that a list's formula keeps sheets by id. */
export interface HostValidation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly alert?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface HostSeries {
  name: string;
  values?: SheetArea;
  categories?: SheetArea;
  color?: string;
  overlap?: number;
  gapWidth?: number;
}

export interface HostChart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  series: HostSeries[];
  anchor?: Area;
  minimum?: number;
  maximum?: number;
  axisTitle?: string;
  axisFormat?: string;
  categoryTitle?: string;
  categoryLabels?: string;
  /** Every which of the categories' names is printed, how large and at what angle. */
  labelSpacing?: number;
  labelSize?: number;
  fontName?: string;
  categoriesReversed?: boolean;
}

export interface HostPage {
  readonly orientation: string;
  readonly paperSize: string;
  /** As the API takes it: `scale`, `horizontalFitToPages`, `verticalFitToPages`. */
  readonly zoom: Readonly<Record<string, number | null>>;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly firstPageNumber?: number;
  /** In points. */
  readonly margins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  readonly footer: string;
  readonly centerHorizontally?: boolean;
  readonly printAreas?: readonly Area[];
}

/** The filter of a sheet or of a list object, and the rows that it hides. */
export interface HostFilter {
  readonly area: Area;
  readonly hidden: ReadonlySet<number>;
}

/** A list object (Format as Table); the first row of its area holds the headers. */
export interface HostTable extends HostFilter {
  readonly id: string;
  readonly name: string;
}

/** Cells that one formula fills, which stands in the first of them. */
export interface HostArray {
  readonly area: Area;
  /** An array entered over these cells (Ctrl+Shift+Enter), which is changed as a whole only; else a formula that spills. */
  readonly isFixed: boolean;
  /** Something stands where it would spill: its first cell shows `#SPILL!`, the others nothing of it. */
  readonly isBlocked: boolean;
}

/** A defined name of the workbook or, where a sheet holds it, of that sheet. The formula keeps sheets by id. */
export interface HostName {
  readonly name: string;
  formula: string;
  visible: boolean;
  comment?: string;
}
