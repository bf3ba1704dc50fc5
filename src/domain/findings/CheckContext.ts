import type { Joined } from '../indicators/Roster';
import type { TargetResult } from '../scores/Board';
import type { CompletedTable } from '../scores/completions';
import type { SourcedBoard } from '../scores/ScoreModel';
import type { Settings } from '../settings/Settings';
import type { Table } from '../tables/Table';
import type { Workbook } from '../workbook/Workbook';
import type { Finding } from './Finding';

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
}

/** A finding before it is put into words: `message`, `ignored` and the order are given in one place. */
export type RawFinding = Omit<Finding, 'message' | 'ignored'> & {
  /** What the sentence of the rule speaks of beside `found` and `expected`. */
  readonly words?: Readonly<Record<string, string>>;
};

/** One rule of the check: data in, data out. */
export type Check = (context: CheckContext) => readonly RawFinding[];
