import { WorkbookFailure } from '../workbooks/WorkbookFailure';

/** Any error at the interface's edge as a failure that has its sentence. */
export function failureFrom(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (error instanceof DOMException && error.name === 'AbortError') return new WorkbookFailure('cancelled', '');
  if (isPartMissing(error)) return new WorkbookFailure('part-missing', '');
  return new WorkbookFailure('unexpected', error instanceof Error ? error.message : String(error), { cause: error });
}

/** The bundler's name for a script that it cannot fetch, and the engine's own where a worker asks for one. */
function isPartMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'ChunkLoadError' || (error.name === 'NetworkError' && error.message.includes('importScripts'));
}
