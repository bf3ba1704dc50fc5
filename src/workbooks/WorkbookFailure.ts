/** Why a workbook could not be read or written. Each has its sentence in `languages/`. */
export type FailureCode =
  | 'not-a-workbook'
  | 'word-file'
  | 'pdf-file'
  | 'picture-file'
  | 'damaged'
  | 'encrypted'
  | 'empty'
  | 'no-table'
  | 'no-units'
  | 'only-lists'
  | 'open-errors'
  | 'unreadable-file'
  | 'output-exists'
  | 'wrong-ending'
  | 'disk-full'
  | 'name-too-long'
  | 'closed-folder'
  | 'cell-edit-mode'
  | 'protected-sheet'
  | 'protected-workbook'
  | 'read-only'
  | 'too-large'
  | 'another-workbook'
  | 'changed-meanwhile'
  | 'already-running'
  | 'cancelled'
  | 'office-missing'
  | 'office-unloaded'
  | 'office-silent'
  | 'excel-too-old'
  | 'part-missing'
  | 'unexpected';

/** A failure of the host or the file, caught once at the edge and told as what happened, why, and what to do. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: FailureCode,
    /** The sheet, file or host message concerned; how many errors are open. */
    readonly subject: string,
    options: ErrorOptions & { readonly part?: string | undefined } = {},
  ) {
    super(`${code}: ${subject}`, options);
    this.name = 'WorkbookFailure';
    this.part = options.part;
  }

  /** The part of the package that is damaged, where it is known: `xl/styles.xml`. */
  readonly part: string | undefined;
}

/** Refuses to go on once the person has cancelled. */
export function requireGoing(signal: AbortSignal | undefined, subject: string): void {
  if (signal?.aborted === true) throw new WorkbookFailure('cancelled', subject);
}
