import type { Settings } from '../settings/Settings';
import type { Period } from '../vocabulary/periods';
import type { Note } from './notes';
import type { SeparatorContext } from './readColumns';
import type { IndexCandidate } from './understanding/indexOfTable';

/** The surroundings of a table: settings, indices, separators, and the period and item that its titles name. */
export interface TableContext {
  readonly settings: Settings;
  /** The indices it may be scored by, the office's own first. */
  readonly candidates: readonly [IndexCandidate, ...IndexCandidate[]];
  readonly separators: SeparatorContext;
  /** The texts below the table, and those above it. */
  readonly notes: readonly [readonly Note[], readonly Note[]];
  readonly period?: Period;
  readonly tableGroup?: string;
  /** Whether its columns are units with columns of their own below each, which are no columns of the rows' items. */
  readonly nested?: boolean;
  /** Whether the table's rows stand in the sheet's columns: its corner heads the items, and not the units that the rows are. */
  readonly turned?: true;
}
