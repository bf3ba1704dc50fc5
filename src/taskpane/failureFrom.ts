import { WorkbookFailure } from '../workbooks/WorkbookFailure';

/** Any error at the interface's edge as a failure that has its sentence. */
export function failureFrom(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (error instanceof DOMException && error.name === 'AbortError') return new WorkbookFailure('cancelled', '');
  // The bundler's name for a script that it cannot fetch.
  if (error instanceof Error && error.name === 'ChunkLoadError') return new WorkbookFailure('part-missing', '');
  return new WorkbookFailure('unexpected', error instanceof Error ? error.message : String(error), { cause: error });
}
