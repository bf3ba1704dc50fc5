/** What a document could not be made as it was asked for; its sentences are in `languages/`. */
export interface ReportNote {
  /** `no-such-appendix`: no sheet of that name can be attached. */
  readonly code: 'no-such-appendix';
  readonly subject: string;
  /** What could have been asked for. */
  readonly possible: readonly string[];
}
