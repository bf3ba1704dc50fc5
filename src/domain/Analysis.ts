import type { Question } from './explanations/questions';
import type { Finding } from './findings/Finding';
import type { Narrative } from './narrative/Narrative';
import type { Board, TargetResult } from './scores/Board';
import type { LearnedTargets } from './scores/learnTargets';
import type { Settings } from './settings/Settings';
import type { SheetPlan } from './sheets/plan/SheetPlan';
import type { Table } from './tables/Table';
import type { Period } from './vocabulary/periods';

/** All that one click works out, as plain data that can cross to and from a worker. */
export interface Analysis {
  readonly settings: Settings;
  readonly period: Period | null;
  /** The earlier period that changes are against, where it came from outside the table itself. */
  readonly previousPeriod: Period | null;
  readonly tables: readonly Table[];
  readonly boards: readonly Board[];
  readonly targets: readonly TargetResult[];
  readonly findings: readonly Finding[];
  /** The questions that the reading leaves open, the most important first; empty where all is sure. */
  readonly questions: readonly Question[];
  /** The words a report has around its tables. */
  readonly narrative: Narrative;
  /** By which targets the tables were marked, where the workbook was read with its emphasis. */
  readonly learned?: LearnedTargets;
  /** Whether the period is closed: by this run, or by an earlier one, so that its results stay as they are. */
  readonly closed: 'now' | 'before' | null;
  /** The sheets to be written, in their order. */
  readonly plans: readonly SheetPlan[];
  /** Keys of own sheets that stay as they are: the settings and history a person may have edited, the results of a closed period. */
  readonly keep: readonly string[];
}
