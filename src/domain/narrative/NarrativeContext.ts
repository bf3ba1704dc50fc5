import type { Messages } from '../languages/messages';
import type { TargetResult } from '../scores/Board';
import type { SourcedBoard } from '../scores/ScoreModel';
import type { Settings } from '../settings/Settings';
import type { Table } from '../tables/Table';
import type { Period } from '../vocabulary/periods';
import type { Workbook } from '../workbook/Workbook';

/** The data that the paragraphs are made from. */
export interface NarrativeContext {
  /** The sheets that the tables are read from. */
  readonly workbook: Workbook;
  readonly boards: readonly SourcedBoard[];
  /** With blanks filled in, as the boards were made with. */
  readonly tables: readonly Table[];
  readonly targets: readonly TargetResult[];
  readonly period: Period | undefined;
  readonly settings: Settings;
  readonly messages: Messages;
}
