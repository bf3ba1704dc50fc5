import type { Settings } from '../settings/Settings';
import type { ColumnEvidence } from './columnEvidence';
import type { ColumnMeaning } from './columnMeaning';
import type { Column, Period } from './Table';

/** A column while its role is being worked out. */
export interface ColumnDraft {
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly evidence: ColumnEvidence;
}

export type RoleDecision = Pick<
  Column,
  'role' | 'group' | 'confidence' | 'reason' | 'alternatives' | 'max' | 'earlier'
>;

/** What is known of the whole table when its columns are judged. */
export interface RoleContext {
  readonly sheet: string;
  readonly settings: Settings;
  /** The group that the table's title or sheet names. */
  readonly tableGroup?: string;
  readonly period?: Period;
}
