import type { Settings } from '../../settings/Settings';
import type { NamedItem } from '../../vocabulary/ItemNames';
import type { Relation } from '../evidence/arithmetic';
import type { Column } from '../Table';
import type { Period } from '../../vocabulary/periods';

/** The meaning decided for a column. */
export type ColumnDecision = Pick<
  Column,
  | 'role'
  | 'group'
  | 'component'
  | 'adjusts'
  | 'confidence'
  | 'reason'
  | 'alternatives'
  | 'max'
  | 'earlier'
  | 'uncompared'
  | 'evidence'
  | 'runnerUp'
>;

/** The facts about the whole table by which its columns are judged. */
export interface DecisionContext {
  readonly sheet: string;
  readonly settings: Settings;
  readonly items: readonly NamedItem[];
  /** The item that the table's title or sheet names. */
  readonly tableGroup?: string;
  readonly period?: Period;
  /** Whether title, headers or stated maxima say that the table is about points. */
  readonly isPointed: boolean;
  readonly relations: readonly Relation[];
  /** The maxima that the table states, by column. */
  readonly maxima: readonly (number | undefined)[];
}
