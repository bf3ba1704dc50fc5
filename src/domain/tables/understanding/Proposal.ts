import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { ColumnEvidence } from '../columnEvidence';
import type { HeaderMeaning } from '../evidence/headerMeaning';

/** A column before its meaning is chosen: what its header says and what stands in it. */
export interface ColumnDraft {
  readonly header: string;
  /** Whether its header has a parent, and which: neighbours under one parent share an item. */
  readonly parent: string;
  readonly meaning: HeaderMeaning;
  readonly evidence: ColumnEvidence;
  /** Its measure by the table's row of units of measure. */
  readonly measure?: 'points' | 'rate' | 'counted';
  /** What it names of a table that stands in the sheet's columns, below the corner that heads the items: its units, or groups of them. */
  readonly corner?: 'units' | 'groups';
  /** Whether it holds the unit's own idea of points that somebody else has appraised in a column beside it. */
  readonly self?: true;
  /** Whether another column says that it is the rate of the item that this one names. */
  readonly rated?: true;
  /** Whether it says that it is a rate, beside a column that says it has the points of the same item. */
  readonly pointed?: true;
  /** Whether it says no more than a period, and none of its figures exceeds the maximum beside it of the item that its row is. */
  readonly bounded?: true;
  /** Whether it is blank and kept for a period after the one reported on. */
  readonly toCome?: true;
  /** Whether the table's rows of totals hold what its figures add up to, or each row what they add up to with others by deadline. */
  readonly added?: true;
  /** Whether a column that says it has points adds it up with others. */
  readonly totalled?: true;
  /** Whether it says another column's figures once more on a smaller scale. */
  readonly restated?: true;
  /** Whether a row of weights says what share of the whole it has: an item like the others that have one. */
  readonly weighted?: true;
  /** Whether the table's title says that it counts, and the header no more than what: a field. */
  readonly counted?: true;
}

/** One reason for (or against) a meaning. */
export interface Reason {
  readonly kind: 'words' | 'values' | 'statement' | 'arithmetic' | 'structure' | 'choice';
  readonly weight: number;
}

/** A possible meaning of a column with all that speaks for and against it. */
export interface Proposal {
  readonly role: ColumnRole;
  readonly score: number;
  readonly reasons: readonly Reason[];
}
