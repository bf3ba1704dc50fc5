/** A table found on a sheet, before its columns are understood. */
export interface FoundTable {
  readonly left: number;
  readonly right: number;
  readonly headerRows: readonly number[];
  readonly codeRow?: number;
  readonly body: readonly number[];
  readonly titles: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}
