import { WorkbookFailure, type FailureCode } from '../WorkbookFailure';

/** The circumstances in which Excel refused. */
export interface Circumstances {
  /** The sheet or workbook concerned. */
  readonly subject: string;
  /** A protected sheet that had to be written to: what `AccessDenied` then means. */
  readonly protectedSheet?: string;
}

/** The parts of `OfficeExtension.Error` that are used; read structurally, as the class is Office.js's own. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * Excel's error codes and what they mean to a person.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-error-handling
 */
const meanings: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  PayloadSizeLimitExceeded: 'too-large',
  ItemNotFound: 'changed-meanwhile',
  ItemAlreadyExists: 'changed-meanwhile',
  InvalidReference: 'changed-meanwhile',
  // Excel's answer to deleting a sheet while another workbook has the focus (Excel add-ins troubleshooting).
  InvalidSelection: 'another-workbook',
  ReadOnly: 'read-only',
  ApiNotFound: 'office-missing',
};

/** These fail with `GeneralException` when another workbook has the focus. */
const needsFocus = /^(?:WorksheetCollection\.add|Worksheet\.activate|Range\.select)/u;

/** Turns whatever was thrown while talking to Excel into the failure that a person is told. */
export function failureFromOffice(error: unknown, { subject, protectedSheet }: Circumstances): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (!isOfficeError(error))
    return new WorkbookFailure('unexpected', error instanceof Error ? error.message : String(error), { cause: error });
  const options = { cause: error };
  if (error.code === 'AccessDenied') {
    return protectedSheet === undefined
      ? new WorkbookFailure('read-only', subject, options)
      : new WorkbookFailure('protected-sheet', protectedSheet, options);
  }
  if (error.code === 'GeneralException' && needsFocus.test(error.debugInfo?.errorLocation ?? '')) {
    return new WorkbookFailure('another-workbook', subject, options);
  }
  const code = meanings[error.code];
  return code === undefined
    ? new WorkbookFailure('unexpected', `${error.code}: ${error.message}`, options)
    : new WorkbookFailure(code, subject, options);
}

/** Excel's own error code, where the error is Excel's. */
export function officeCode(error: unknown): string | undefined {
  return isOfficeError(error) ? error.code : undefined;
}

/** The member that Excel refused, as `PageLayout.paperSize`; empty where it does not say. */
export function officeLocation(error: unknown): string {
  return (isOfficeError(error) ? error.debugInfo?.errorLocation : undefined) ?? '';
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && !(error instanceof WorkbookFailure)
  );
}
