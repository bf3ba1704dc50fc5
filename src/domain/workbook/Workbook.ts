/** A cell that holds one of Excel's error values, e.g. `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** The value of a cell. Dates are serial numbers whose number format says that they are dates, as in Excel itself. */
export type CellValue = string | number | boolean | CellError | null;

/** A rectangle of cells: zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How a cell was emphasised by hand. */
export interface Emphasis {
  readonly bold: boolean;
  readonly underline: boolean;
}

export interface Sheet {
  readonly name: string;
  /**
   * The key of a sheet that the add-in wrote (`ranking`, `settings`, `copy1` …), known by its defined name;
   * absent on the user's own sheets.
   */
  readonly ownKey?: string;
  /** A copy that a person made of such a sheet: theirs, but no source. */
  readonly isResultCopy?: true;
  /** Nobody who opens the workbook sees it. */
  readonly isHidden?: true;
  /** Rows from row 1, cells from column A. A row may be shorter than its neighbours: what is not there is blank. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats in the same shape as `rows`; absent is `General`. */
  readonly numberFormats: readonly (readonly (string | undefined)[])[];
  /**
   * The formulas of the user's own sheets in the same shape as `rows`, with the leading `=`, `undefined` for plain cells; absent
   * where there are none. A formula that fills several cells stands in the first one at least.
   */
  readonly formulas?: readonly (readonly (string | undefined)[])[];
  readonly merges: readonly Area[];
  /**
   * How wide the columns from A on are, in the unit of a plan's widths (figures of Excel's standard font), 0 where hidden;
   * `undefined` for the standard width. Absent where nobody could be asked.
   */
  readonly columnWidths?: readonly (number | undefined)[];
  /** How high rows are, in points, 0 where hidden; the others have the standard height. Absent where nobody could be asked. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /**
   * The size of a row's letters in points, where all cells between the sheet's first and last column have one, blank ones among
   * them: Excel says no more, and a page is to be the same from a file.
   */
  readonly rowLetters?: ReadonlyMap<number, number>;
  /** The rows of which nobody has put any cell to a side or in the middle. Absent where nobody could be asked. */
  readonly plainRows?: ReadonlySet<number>;
  /** Bold and underline in the same shape as `rows`, read only where a marked table is to be learned from. */
  readonly emphasis?: readonly (readonly (Emphasis | undefined)[])[];
}

/** An open workbook as plain data: what both adapters read and all the domain works on. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** The decimal separator of the host's culture, where it has one. */
  readonly decimalSeparator?: '.' | ',';
  /** The file's name without its folder, where known. */
  readonly fileName?: string;
}

/** Tells an Excel error value from the other things a cell can hold. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
