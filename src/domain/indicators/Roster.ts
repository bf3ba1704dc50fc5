import type { Period } from '../vocabulary/periods';
import type { UnitName } from '../vocabulary/unitName';
import type { UnitLevel } from '../vocabulary/unitLevels';

/** One row of one table, by indices. */
export interface RowRef {
  readonly table: number;
  readonly row: number;
}

/** A unit with all the rows that are about it in the tables of the period reported on. */
export interface Unit {
  /** As its main table prints it. */
  readonly name: string;
  readonly key: string;
  readonly level: UnitLevel;
  readonly type?: UnitName['type'];
  readonly code?: string;
  /** The key of the unit above it, where the tables name it. */
  readonly parent?: string;
  /** In the order in which tables were joined: the main table's row first, where it stands in one. */
  readonly rows: readonly RowRef[];
}

/** Units of one level that the workbook compares with each other. */
export interface Roster {
  /** `communes`, `departments2` …: the level and, from the second roster of a level on, its number. */
  readonly key: string;
  readonly level: RosterLevel;
  /** The heading of the section that its units are, where sections are ranked by themselves: `Cụm thi đua số 1`. */
  readonly cluster?: string;
  /** The heading of the one section that its units stand in, where it says what they are: `CÁC SỞ, BAN, NGÀNH`. */
  readonly heading?: string;
  /** The key of the index that its tables are scored by; absent for the office's own. */
  readonly index?: string;
  /** The period that its tables report on, where tables of other indices report on another. */
  readonly period?: Period;
  /** The table that gives or allows the composite, or else the first one with these units. */
  readonly mainTable: number;
  readonly units: readonly Unit[];
  /** The rows that stand for all of the roster's units, main table first. */
  readonly aggregates: readonly RowRef[];
}

export type RosterLevel = 'communes' | 'districts' | 'provinces' | 'departments' | 'units';

/** Two rows that were taken for one unit although their names differ by more than prefix, case and spacing. */
export interface NameVariant {
  readonly row: RowRef;
  readonly name: string;
  readonly pairedWith: string;
}

/** The same unit twice in one table. */
export interface DuplicateRow {
  readonly row: RowRef;
  readonly first: RowRef;
}

/** A row whose name units of several offices have, in a table that does not say of which its own is: nobody gets its figures. */
export interface UnclearRow {
  readonly row: RowRef;
  /** The rows of those units in the tables before. */
  readonly possible: readonly RowRef[];
}

export interface Joined {
  readonly rosters: readonly Roster[];
  readonly variants: readonly NameVariant[];
  readonly duplicates: readonly DuplicateRow[];
  readonly unclear: readonly UnclearRow[];
  /** Tables that are about an earlier period than the one reported on, latest first. */
  readonly earlierTables: readonly number[];
  /** Tables that repeat some rows of a longer one, with that. */
  readonly extracts: ReadonlyMap<number, number>;
  /** Tables that go on with the list to the left of them, with that. */
  readonly parts: ReadonlyMap<number, number>;
}
