import type { DocumentRequest } from '../documents/makeReport';
import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import type { Language } from '../domain/settings/Settings';

/** One input, and where what is made of it goes. */
export interface FileJob {
  readonly file: string;
  /** The result; absent where none is written. */
  readonly output: string | undefined;
  /** The document; absent where none is wanted. */
  readonly report: string | undefined;
}

/** What holds for every input of a call. All of it can be handed to another thread. */
export interface JobContext {
  readonly json: boolean;
  readonly lang: Language;
  readonly document: DocumentRequest;
  readonly analysis: AnalysisOptions;
}

/** The exit codes: the worst of all inputs is the call's. */
export const DONE = 0;
export const DONE_WITH_ERRORS = 1;
export const NOT_DONE = 2;

/** What is said of an input when it is done. */
export interface FileOutcome {
  readonly code: number;
  /** For standard output. */
  readonly result: readonly string[];
  /** For standard error: failures, and what else there is to know. */
  readonly remarks: readonly string[];
}
