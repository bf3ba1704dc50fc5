import type { Joined } from '../indicators/Roster';
import type { TargetResult } from '../scores/Board';
import type { CompletedTable } from '../scores/completions';
import type { SourcedBoard } from '../scores/ScoreModel';
import type { Settings } from '../settings/Settings';
import type { Table } from '../tables/Table';
import type { Workbook } from '../workbook/Workbook';
import type { Finding } from './Finding';
import type { TableRelation } from './relations/Relation';

/** All that a check may look at. */
export interface CheckContext {
  /** The user's sheets alone. */
  readonly workbook: Workbook;
  /** As read: blanks are blank. */
  readonly tables: readonly Table[];
  /** With what could be filled in, in the order of `tables`. */
  readonly completed: readonly CompletedTable[];
  readonly joined: Joined;
  readonly boards: readonly SourcedBoard[];
  readonly targets: readonly TargetResult[];
  readonly settings: Settings;
  /** How the tables' columns follow from each other. */
  readonly relations: readonly TableRelation[];
}

/** A finding before it is put into words: `message`, `proposal`, `ignored` and the order are given in one place. */
export type RawFinding = Omit<Finding, 'message' | 'ignored' | 'proposal'> & {
  /** What the sentence of the rule speaks of beside `found` and `expected`. */
  readonly words?: Readonly<Record<string, string>>;
  /** The relation that is broken; its text is the language's. */
  readonly relation?: { readonly table: Table; readonly stated: Pick<TableRelation, 'relation' | 'from'> };
  /** One obvious correction. */
  readonly correction?: Correction;
};

/** What could set a contradiction right. */
export type Correction =
  /** The cell's own figure, mistyped in a way that shows. */
  | { readonly kind: 'transposed' | 'sign' | 'decimal'; readonly cell: string; readonly value: string }
  /** Other figures of a cell, or of some, with which everything agrees. */
  | { readonly kind: 'cells'; readonly cells: readonly { readonly cell: string; readonly value: string }[] };

/** One rule of the check: data in, data out. */
export type Check = (context: CheckContext) => readonly RawFinding[];
