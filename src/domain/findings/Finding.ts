export type Severity = 'error' | 'warning' | 'info';

/** The rules of the check before submitting (SPEC 7), and those about settings and history. */
export type Rule =
  | 'row-formula'
  | 'total-mismatch'
  | 'aggregate-out-of-range'
  | 'score-sum'
  | 'points-rate'
  | 'delta-mismatch'
  | 'grade-mismatch'
  | 'rank-order'
  | 'out-of-range'
  | 'missing-value'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'date-in-points'
  | 'duplicate-unit'
  | 'unit-missing'
  | 'unit-name-variant'
  | 'code-format'
  | 'sequence'
  | 'cross-table'
  | 'constant-column'
  | 'unusual-change'
  | 'small-base'
  | 'periods-not-comparable'
  | 'unsure-column'
  | 'unknown-table'
  | 'cell-error'
  | 'bad-setting'
  | 'rule-skipped';

/** Something the check has to say about one cell, as data; `message` is its sentence in the language of the settings. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The source sheet. */
  readonly sheet: string;
  /** A1, without `$`. */
  readonly cell: string;
  /** What stands there, as printed. */
  readonly found: string | null;
  /** What was expected, as printed. */
  readonly expected: string | null;
  /** In the unit of the figures compared; null where nothing was computed. */
  readonly tolerance: number | null;
  readonly message: string;
  /** The other cell of a contradiction between two. */
  readonly other?: { readonly sheet: string; readonly cell: string };
  /** One obvious correction, proposed and never made. */
  readonly proposal?: string;
  /** Why somebody decided to pass it over. */
  readonly ignored?: string;
}
