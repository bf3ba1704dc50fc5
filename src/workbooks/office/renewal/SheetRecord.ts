/**
 * The record of an own sheet as it was written, kept in the comment of the hidden name that marks it
 * (`NamedItem.comment`, ExcelApi 1.4; Excel keeps at most 255 characters). The comment is saved with the workbook and
 * goes with the name.
 */
export interface SheetRecord {
  /** All that the plan says but what stands in the cells; of a copy also how its source looks. */
  readonly frame: string;
  /** The fingerprint of the planned cells. */
  readonly wanted: string;
  /** The fingerprint of the cells as they were read back: Excel keeps some things in a form of its own. */
  readonly found: string;
}

/** Is raised when the same plan comes to look otherwise in Excel: sheets of an older add-in are then written anew. */
const edition = '1';

/** `1 9ggukq-1s6gs6h 1y5hqs-zik0zi 8kz1n3-6y2b1q` */
export function commentOf({ frame, wanted, found }: SheetRecord): string {
  return [edition, frame, wanted, found].join(' ');
}

/** Absent where the comment is not this add-in's, or not this edition's. */
export function recordIn(comment: string): SheetRecord | undefined {
  const [first, frame, wanted, found, ...others] = comment.split(' ');
  const isOurs = first === edition && others.length === 0;
  return isOurs && frame !== undefined && wanted !== undefined && found !== undefined
    ? { frame, wanted, found }
    : undefined;
}
