import type { PeriodScores } from '../history/PeriodScores';
import type { Joined } from '../indicators/Roster';
import type { Settings } from '../settings/Settings';
import type { HistorySheet } from '../sheets/history/readHistory';
import type { SheetNames } from '../sheets/plan/sheetNames';
import type { SettingsOutcome } from '../sheets/settings/settingsSheet';
import type { Table } from '../tables/Table';
import type { Period } from '../vocabulary/periods';
import type { Sheet, Workbook } from '../workbook/Workbook';

/** All that stands in a workbook, understood and not yet judged. */
export interface Reading {
  readonly workbook: Workbook;
  /** The user's sheets alone. */
  readonly sources: Workbook;
  /** The tables of hidden sheets, which are not read beside others that are seen. */
  readonly hidden: readonly Table[];
  readonly settings: Settings;
  /** The settings sheet as it is to be written, and the entries of it that cannot be taken. */
  readonly settingsSheet: SettingsOutcome;
  readonly historySheet: Sheet | undefined;
  readonly history: HistorySheet;
  /** As read: blanks are blank. */
  readonly tables: readonly Table[];
  readonly joined: Joined;
  readonly period: Period | undefined;
  /** Whether the period is closed: by this run, or before it, so that its results stay as they are. */
  readonly closed: 'now' | 'before' | null;
  /** Earlier periods, wherever they stand: the tables, the workbook of the period before, the history. */
  readonly earlier: readonly PeriodScores[];
  /** Gives out the names of the sheets to come. */
  readonly names: SheetNames;
}
