import { WorkbookFailure } from '../workbooks/WorkbookFailure';

/** Any error at the interface's edge as a failure that has its sentence. */
export function failureFrom(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (error instanceof DOMException && error.name === 'AbortError') return new WorkbookFailure('cancelled', '');
  return new WorkbookFailure('unexpected', error instanceof Error ? error.message : String(error), { cause: error });
}
