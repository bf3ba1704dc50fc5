import type { Table } from '../tables/Table';

export type Severity = 'error' | 'warning' | 'info';

/** A cell by its sheet and its A1 address, without `$`. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** How to set a contradiction right. */
export type Correction =
  /** The cell's own figure, mistyped in a way that shows. */
  | { readonly kind: 'transposed' | 'sign' | 'decimal'; readonly cell: string; readonly value: string }
  /** The cell's own word, code or number, that can only be meant so. */
  | { readonly kind: 'retyped'; readonly cell: string; readonly value: string }
  /** Other figures of a cell, or of some, with which everything agrees. */
  | { readonly kind: 'cells'; readonly cells: readonly { readonly cell: string; readonly value: string }[] };

/** The part of a finding that all rules have in common: where it stands and the figures it is about. */
export interface ObservedCell extends CellPlace {
  readonly severity: Severity;
  /** The unit, indicator or aggregate of the cell's row; null where the finding is not about one row. */
  readonly unit: string | null;
  /** The cell's content, as printed. */
  readonly found: string | null;
  /** The figure that should stand there, as printed. */
  readonly expected: string | null;
  /** In the unit of the figures compared; null where nothing was computed. */
  readonly tolerance: number | null;
  /** The other cell of a contradiction between two. */
  readonly other?: CellPlace;
}

/** Another figure for one cell of a table. */
export interface OtherFigure {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly figure: number;
}

/** A way out of a contradiction between figures: other figures, all of them together, with which it would go. */
export interface Way {
  readonly figures: readonly OtherFigure[];
  /** Whether the figures follow from others of the table, so that they are believed without a slip of the hand. */
  readonly follows?: true;
  /** Whether another figure of the same cell would do as well, within rounding: it is in question, never proposed. */
  readonly isOneOfSeveral?: true;
}

/** A rule's result for one cell, before it is put into words. */
export interface Observation<Payload> extends ObservedCell {
  /** The other data that the rule's sentence uses. Plain data: findings cross to and from a worker. */
  readonly payload: Payload;
  /** The word, code or number that the cell can only be meant to have. */
  readonly meant?: string;
  /** Other figures with which it would be set right, to be tried before one of them is proposed (`proposals.ts`). */
  readonly ways?: readonly Way[];
  /** The cells that it contradicts, beside its own and those of its ways. */
  readonly against?: readonly Omit<OtherFigure, 'figure'>[];
}
