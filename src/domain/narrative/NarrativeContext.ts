import type { Messages } from '../languages/messages';
import type { TargetResult } from '../scores/Board';
import type { SourcedBoard } from '../scores/ScoreModel';
import type { Settings } from '../settings/Settings';
import type { Table } from '../tables/Table';
import type { Period } from '../vocabulary/periods';

/** The data that the paragraphs are made from. */
export interface NarrativeContext {
  readonly boards: readonly SourcedBoard[];
  /** With blanks filled in, as the boards were made with. */
  readonly tables: readonly Table[];
  readonly targets: readonly TargetResult[];
  readonly period: Period | undefined;
  readonly settings: Settings;
  readonly messages: Messages;
}
