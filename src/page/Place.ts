/** A sheet, and the cell in it, that is to be shown; the number tells two requests for the same apart. */
export interface Place {
  readonly sheet: string;
  /** Absent where the sheet is to be shown from its top, without taking the person there. */
  readonly cell?: string;
  readonly request: number;
}
