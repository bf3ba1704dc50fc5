import type { FileWorkbook } from './FileWorkbook';

/** A cell somebody asked to see; the number tells two requests for the same cell apart. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly request: number;
}

/** An .xlsx file opened on the page. */
export interface OpenFile {
  /** Tells one opening from the next, also of the same file. */
  readonly id: number;
  readonly name: string;
  readonly workbook: FileWorkbook;
}
