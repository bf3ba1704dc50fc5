/** What a document could not be made as it was asked for; its sentences are in `languages/`. */
export interface ReportNote {
  readonly code:
    /** No table says of which period it is; the document has places for it to be filled in. */
    | 'no-period'
    /** No table has units; the document has neither a ranking nor charts. */
    | 'no-unit'
    /** No unit has a composite, nor points to add up; the document has neither a ranking nor charts of them. */
    | 'no-composite'
    /** There is one unit alone, and none to compare it with. */
    | 'one-unit'
    /** Cells with one of Excel's errors, which are printed as dashes; the subject is their addresses. */
    | 'error-cells'
    /** Cells with such an error in whose place a figure is printed that was worked out of others; the subject is their addresses. */
    | 'worked-out-errors'
    /** Units whose rows, or columns, are hidden in their sheet and printed here; the subject is the sheet and their names. */
    | 'hidden-units'
    /** No sheet of that name can be attached. */
    | 'no-such-appendix'
    /** The template is no .docx file, or is damaged or locked; the document has the layout of the decree. */
    | 'template-unreadable'
    /** The template is one with macros; the document has the layout of the decree. */
    | 'template-with-macros'
    /** The template has no place to put anything; the document has the layout of the decree. */
    | 'template-without-places'
    /** Of a place in the template nothing is known; it stays as it is. */
    | 'unknown-place'
    /** There is nothing to put into a place of the template. */
    | 'empty-place'
    /** A place of the template is so narrow that words of a table are torn there. */
    | 'narrow-place'
    /** A place of the template is so narrow that tables are parted which an upright page would have whole. */
    | 'parted-place'
    /** A place of the template stands in a text box that is lower than what was put into it, and does not grow. */
    | 'low-place'
    /** A place of the template has upright pages for tables that are too wide for them. */
    | 'upright-place'
    /** A place of the template stands beside the text or in a box, where what it asks for cannot; it stays as it is. */
    | 'misplaced-place'
    /** A sheet that was chosen is not attached, as the template has no place for appendices. */
    | 'unplaced-appendix';
  readonly subject: string;
  /** What could have been asked for; of places the nearest one alone, where one is near, and all with one of the others. */
  readonly possible: readonly string[];
}
