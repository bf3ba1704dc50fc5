import type { RosterLevel } from '../indicators/Roster';
import type { Period } from '../vocabulary/periods';
import type { UnitName } from '../vocabulary/unitName';

/** A unit's result in an earlier period. */
export interface PastScore {
  readonly name: string;
  readonly identity: UnitName;
  readonly level: RosterLevel;
  readonly composite: number;
  readonly grade: string | null;
  readonly rank: number | null;
  /** The unit above it: communes of one name are told apart by its key. */
  readonly parent?: { readonly name: string; readonly key: string };
  /** Where its composite stands as a number on the sheet `Lịch sử điểm`, A1. */
  readonly cell?: string;
}

/** The scores of one earlier period. */
export interface PeriodScores {
  readonly period: Period | null;
  /** The settings version its composites were made with; `null` where the source does not say. */
  readonly version: string | null;
  /** Where it was read, for a person: a sheet's or file's name. */
  readonly origin: string;
  readonly scores: readonly PastScore[];
}
